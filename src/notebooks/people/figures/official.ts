import {median} from "d3-array";
import {scatterChart} from "../../../charts/scatterChart.js";
import type {TableColumn} from "../../../components/dataTable.js";
import {el} from "../../../components/el.js";
import {fromAddress, intoAddress} from "../../../components/notebook/addressState.js";
import {controls} from "../../../components/notebook/controls.js";
import {notebookFigure} from "../../../components/notebook/notebookFigure.js";
import {selectControl} from "../../../components/notebook/selectControl.js";
import {formatNumber} from "../../../frame/format.js";
import type {OpenPage} from "../../../frame/openPage.js";
import {returnsOfPeople} from "../../../queries/people/returnsOfPeople.js";
import {formatMeasure} from "../../../questions/formatMeasure.js";
import {formatShare} from "../../../questions/formatShare.js";
import type {PeopleAnalysis} from "../analysis.js";
import {type Move, moves} from "../measures.js";
import {peopleText} from "../text.js";
import {personLink} from "./personLink.js";
import {tables} from "./tables.js";

/** How many of those who move most have their names in the chart. */
const named = 8;

/** What the official mean makes of unknown returns: everybody's two means. */
export function officialFigure({lang}: OpenPage, data: PeopleAnalysis): HTMLElement {
  const text = peopleText[lang].figure;
  const number = (value: number) => formatNumber(value, lang);
  let table = fromAddress("means", tables, tables[0]!);
  const place = el("div", {});

  function draw(): void {
    const {returns, least} = data[table];
    const all = moves(returns);
    const moved = new Set(all.filter(({official, known}) => official !== known).slice(0, named));
    const [first] = moved;
    const lost = median(returns, ({films, known}) => 1 - known / films) ?? 0;
    const title =
      first === undefined
        ? text.officialTitleNone
        : text.officialTitle(
            table,
            lost === 0 ? null : formatShare(lost, 1, lang),
            first.person.name,
            number(first.known),
            number(first.official),
          );
    const subtitle = text.officialSubtitle;
    const columns: readonly TableColumn<Move>[] = [
      {
        title: text.columns.name,
        show: ({person}) => personLink(table, person),
        value: ({person}) => person.name,
        kind: "name",
      },
      count(text.columns.films, ({person}) => person.films),
      count(text.columns.unknown, ({person}) => person.films - person.known),
      measure(text.shortMeasures.mean_known, ({person}) => person.mean_known),
      measure(text.shortMeasures.mean, ({person}) => person.mean),
      count(text.columns.knownPlace, ({known}) => known),
      count(text.columns.officialPlace, ({official}) => official),
    ];
    place.replaceChildren(
      notebookFigure({
        lang,
        title,
        subtitle,
        note: text.officialNote(number(returns.length), table, number(least), number(moved.size)),
        file: `${table}-means`,
        rows: all,
        columns,
        queries: [returnsOfPeople(table, least, false)],
        legend: [
          {label: text.legendMoved, colour: "var(--chart-mark)"},
          {label: text.legendOthers, colour: "var(--chart-axis)"},
        ],
        draw: (width) =>
          scatterChart(
            all.map((move) => ({
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

  function count(title: string, value: (row: Move) => number): TableColumn<Move> {
    return {title, numeric: true, show: (row) => number(value(row)), value};
  }
  function measure(title: string, value: (row: Move) => number): TableColumn<Move> {
    return {title, numeric: true, show: (row) => formatMeasure(value(row), lang), value};
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
