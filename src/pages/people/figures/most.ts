import {barsChart} from "../../../charts/barsChart.js";
import {fromAddress, intoAddress} from "../../../controls/addressState.js";
import {controls} from "../../../controls/controls.js";
import {selectControl} from "../../../controls/selectControl.js";
import {el} from "../../../dom/el.js";
import {personLink} from "../../../dom/personLink.js";
import {countColumn} from "../../../figures/countColumn.js";
import type {TableColumn} from "../../../figures/dataTable.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import type {PageContext} from "../../../layout/pageContext.js";
import type {PeopleAnalysis} from "../analysis.js";
import {listed} from "../measures.js";
import {mostFilms, type PersonFilmCount} from "../queries/mostFilms.js";
import {peopleText} from "../text.js";
import {tables} from "./tables.js";

/** The people with most films, and of how many the return is known. */
export function mostFigure({lang}: PageContext, data: PeopleAnalysis): HTMLElement {
  const text = peopleText[lang].figure;
  const number = format(lang).number;
  let table = fromAddress("most", tables, "actors");
  const place = el("div", {});

  function draw(): void {
    const {most, people} = data[table];
    const first = most[0];
    const title =
      first === undefined
        ? text.mostTitleNone
        : text.mostTitle(first.name, number(first.films), number(first.known), table);
    const subtitle = text.mostSubtitle(table);
    const columns: readonly TableColumn<PersonFilmCount>[] = [
      {
        title: text.columns.name,
        show: (person) => personLink(person),
        value: ({name}) => name,
        kind: "name",
      },
      countColumn(text.columns.films, ({films}) => films, lang),
      countColumn(text.columns.known, ({known}) => known, lang),
    ];
    place.replaceChildren(
      notebookFigure({
        lang,
        title,
        subtitle,
        note: text.mostNote(number(people), table, number(most.length)),
        file: `${table}-films`,
        rows: most,
        columns,
        queries: [mostFilms(table, listed)],
        draw: (width) =>
          barsChart(
            most.map(({name, films, known}) => ({
              name,
              value: films,
              label: text.mostBar(number(films), number(known)),
            })),
            {lang, width, description: `${title}. ${subtitle}.`, axis: text.mostAxis},
          ),
      }),
    );
  }

  draw();
  return el(
    "div",
    {},
    controls(
      lang,
      selectControl({
        label: text.who,
        choices: tables.map((value) => ({value, label: text.tables[value]})),
        value: table,
        onChange: (value) => {
          table = value;
          intoAddress({most: table === "actors" ? null : table});
          draw();
        },
      }),
    ),
    place,
  );
}
