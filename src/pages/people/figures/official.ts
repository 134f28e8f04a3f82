import {scatterChart} from "../../../charts/scatterChart.js";
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
import {type Move, moves} from "../measures.js";
import {returnsOfPeople} from "../queries/returnsOfPeople.js";
import {peopleText} from "../text.js";
import {tables} from "./tables.js";

/** How many of those who move most have their names in the chart. */
const named = 8;

/** What unknown returns make of the mean over all films: everybody's two means. */
export function officialFigure({lang}: PageContext, data: PeopleAnalysis): HTMLElement {
  const f = format(lang);
  const text = peopleText[lang].figure;
  const number = f.number;
  let table = fromAddress("means", tables, tables[0]!);
  const place = el("div", {});

  function draw(): void {
    const {returns, least, unknownShare} = data[table];
    const people = moves(returns);
    const moved = new Set(people.filter((move) => move.all !== move.known).slice(0, named));
    const [first] = moved;
    const title =
      first === undefined
        ? text.officialTitleNone
        : text.officialTitle(
            table,
            unknownShare === null || unknownShare === 0 ? null : f.share(unknownShare, 1),
            first.person.name,
            number(first.known),
            number(first.all),
          );
    const subtitle = text.officialSubtitle;
    const columns: readonly TableColumn<Move>[] = [
      {
        title: text.columns.name,
        show: ({person}) => personLink(person),
        value: ({person}) => person.name,
        kind: "name",
      },
      countColumn(text.columns.films, ({person}) => person.films, lang),
      countColumn(text.columns.unknown, ({person}) => person.films - person.known, lang),
      measure(text.shortMeasures.mean_known, ({person}) => person.mean_known),
      measure(text.shortMeasures.mean, ({person}) => person.mean),
      countColumn(text.columns.knownPlace, ({known}) => known, lang),
      countColumn(text.columns.allPlace, (move) => move.all, lang),
    ];
    place.replaceChildren(
      notebookFigure({
        lang,
        title,
        subtitle,
        note: text.officialNote(number(returns.length), table, number(least), number(moved.size)),
        file: `${table}-means`,
        rows: people,
        columns,
        queries: [returnsOfPeople(table, least, false)],
        legend: [
          {label: text.legendMoved, colour: "var(--chart-mark)"},
          {label: text.legendOthers, colour: "var(--chart-axis)"},
        ],
        draw: (width) =>
          scatterChart(
            people.map((move) => ({
              x: move.person.mean_known,
              y: move.person.mean,
              ...(moved.has(move)
                ? {name: move.person.name, emphasis: "mark" as const}
                : {tip: move.person.name}),
            })),
            {
              lang,
              width,
              description: `${title}. ${subtitle}.`,
              xLabel: text.officialX,
              yLabel: text.officialY,
              xScale: "log",
              yScale: "log",
              rules: [{kind: "diagonal", label: text.diagonal}],
            },
          ),
      }),
    );
  }

  function measure(title: string, value: (row: Move) => number): TableColumn<Move> {
    return {title, numeric: true, show: (row) => f.measure(value(row)), value};
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
          intoAddress({means: table === tables[0] ? null : table});
          draw();
        },
      }),
    ),
    place,
  );
}
