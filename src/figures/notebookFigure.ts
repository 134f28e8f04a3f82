import {el} from "../dom/el.js";
import type {Language} from "../format/language.js";
import type {Query} from "../queries/query.js";
import {chartFigure, type FigureOptions} from "./chartFigure.js";
import {dataDetails} from "./dataDetails.js";
import type {TableColumn} from "./dataTable.js";
import {sqlView} from "./sqlView.js";
import {takeAlong} from "./takeAlong.js";

export interface NotebookFigureOptions<Row> extends Omit<FigureOptions, "data" | "note"> {
  readonly lang: Language;
  /** Source and n (`notebooksText.source`), and what is left out. */
  readonly note: string;
  /** Name of the files that the reader saves, without an ending. */
  readonly file: string;
  /** What is drawn, for the table and the CSV file. */
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  /** What the rows come from; none where they come from another file than the tables, or where the answer shows them. */
  readonly queries: readonly Query<unknown>[];
}

/** A chart of a notebook, or beside an answer, with its data, its SQL and what one may take along of it. */
export function notebookFigure<Row>(options: NotebookFigureOptions<Row>): HTMLElement {
  const {lang, title, subtitle, note, file, rows, columns, queries} = options;
  const figure: HTMLElement = chartFigure({
    ...options,
    data: el(
      "div",
      {class: "figure-tools"},
      dataDetails(rows, columns, {lang, label: subtitle}),
      queries.length === 0 ? null : sqlView(queries, lang),
      takeAlong({
        lang,
        title,
        subtitle,
        note,
        file,
        rows,
        columns,
        chart: {now: () => figure.querySelector<SVGSVGElement>(".chart-body > svg"), draw: options.draw},
      }),
    ),
  });
  return figure;
}
