import {barsChart} from "../../../charts/barsChart.js";
import type {TableColumn} from "../../../components/dataTable.js";
import {el} from "../../../components/el.js";
import {fromAddress, intoAddress} from "../../../components/notebook/addressState.js";
import {controls} from "../../../components/notebook/controls.js";
import {countColumn} from "../../../components/notebook/countColumn.js";
import {notebookFigure} from "../../../components/notebook/notebookFigure.js";
import {selectControl} from "../../../components/notebook/selectControl.js";
import {formatNumber} from "../../../frame/format.js";
import type {OpenPage} from "../../../frame/openPage.js";
import {mostFilms, type PersonFilmCount} from "../../../queries/people/mostFilms.js";
import type {PeopleAnalysis} from "../analysis.js";
import {listed} from "../measures.js";
import {peopleText} from "../text.js";
import {personLink} from "./personLink.js";
import {tables} from "./tables.js";

/** The people with most films, and of how many the return is known. */
export function mostFigure({lang}: OpenPage, data: PeopleAnalysis): HTMLElement {
  const text = peopleText[lang].figure;
  const number = (value: number) => formatNumber(value, lang);
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
        show: (person) => personLink(table, person),
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
