import {type ChartTie, tiesChart} from "../../../charts/tiesChart.js";
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
import type {PeopleTable} from "../../../queries/personRow.js";
import type {PeopleAnalysis} from "../analysis.js";
import {commonFilms, type Tie} from "../queries/commonFilms.js";
import {peopleText} from "../text.js";
import {leastFilms} from "./leastFilms.js";
import {tables} from "./tables.js";

/** The graph begins with no more pairs than can be read. */
const readable = 34;

/** The strongest ties between people as a graph. */
export function tiesFigure({lang}: PageContext, data: PeopleAnalysis): HTMLElement {
  const text = peopleText[lang].figure;
  const number = format(lang).number;
  const bounds = (table: PeopleTable) => {
    const {ties, leastCommon} = data[table];
    return {min: leastCommon, max: Math.max(leastCommon, ties[0]?.films ?? leastCommon)};
  };
  const start = (table: PeopleTable) => {
    const {ties} = data[table];
    const {min, max} = bounds(table);
    const next = ties[readable]?.films;
    return next === undefined ? min : Math.min(max, next + 1);
  };
  const leastCommon = leastFilms({
    name: "common",
    label: text.leastCommon,
    bounds,
    start,
    write: number,
    onChange: change,
  });
  let table = fromAddress("ties", tables, tables[0]!);
  const place = el("div", {});

  function draw(): void {
    const least = leastCommon.of(table);
    const rows = data[table].ties.filter(({films}) => films >= least);
    const [first] = rows;
    const people = new Set(rows.flatMap((tie) => [keyOf(tie.a_id, tie.a), keyOf(tie.b_id, tie.b)]));
    const title =
      first === undefined ? text.tiesTitleNone : text.tiesTitle(first.a, first.b, number(first.films), table);
    const subtitle = text.tiesSubtitle(table, number(least));
    const columns: readonly TableColumn<Tie>[] = [
      {
        title: text.columns.first[table],
        show: ({a_id, a}) => personLink({person_id: a_id, name: a}),
        value: ({a}) => a,
        kind: "name",
      },
      {
        title: text.columns.second,
        show: ({b_id, b}) => personLink({person_id: b_id, name: b}),
        value: ({b}) => b,
        kind: "name",
      },
      countColumn(text.columns.together, ({films}) => films, lang),
    ];
    place.replaceChildren(
      notebookFigure({
        lang,
        title,
        subtitle,
        note: text.tiesNote(number(rows.length), number(people.size), number(least)),
        file: `ties-${table}`,
        rows,
        columns,
        queries: [commonFilms(table, least)],
        draw: (width) =>
          tiesChart(rows.map(chartTie), {
            lang,
            width,
            description: `${title}. ${subtitle}.`,
            films: (films) => text.filmCount(films, number(films)),
          }),
      }),
    );
  }

  function chartTie({a_id, a, b_id, b, films}: Tie): ChartTie {
    return {
      a: {key: keyOf(a_id, a), name: a, strong: table === "directors"},
      b: {key: keyOf(b_id, b), name: b},
      films,
    };
  }

  function change(): void {
    intoAddress({ties: table === tables[0] ? null : table, common: leastCommon.inAddress(table)});
    leastCommon.show(table);
    draw();
  }
  leastCommon.show(table);
  draw();
  return el(
    "div",
    {},
    controls(
      lang,
      selectControl({
        label: text.who,
        choices: tables.map((value) => ({value, label: text.tieKinds[value]})),
        value: table,
        onChange: (value) => {
          table = value;
          change();
        },
      }),
      ...leastCommon.sliders,
    ),
    place,
  );
}

/** What tells people apart; a director and an actor of one id are one person. */
function keyOf(id: number | null, name: string): string {
  return id === null ? `=${name}` : String(id);
}
