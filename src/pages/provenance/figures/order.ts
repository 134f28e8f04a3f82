import {heatChart} from "../../../charts/heatChart.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {notebooksText} from "../../../text/notebook.js";
import type {ProvenanceAnalysis} from "../analysis.js";
import {columnNames} from "../columns.js";
import type {MovieColumn} from "../queries/missingValue.js";
import {provenanceText} from "../text.js";

interface Cell {
  readonly column: MovieColumn;
  /** Place of the part of the file, from 0. */
  readonly part: number;
  readonly missing: number;
  readonly films: number;
}

/** What is missing by the place of the films in the file. */
export function orderFigure({file_order: order, ended}: ProvenanceAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = provenanceText[lang].order;
  const names = columnNames[lang];
  const films = order.films.reduce((sum, count) => sum + count, 0);
  const missing = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  const columns = order.columns
    .filter((column) => missing(column.missing) > 0)
    .toSorted((a, b) => missing(b.missing) - missing(a.missing));
  const cells = columns.flatMap(({column, missing: counts}) =>
    counts.map(
      (count, part): Cell => ({
        column: column as MovieColumn,
        part,
        missing: count,
        films: order.films[part] ?? 0,
      }),
    ),
  );
  const title =
    ended.length === 0
      ? text.titleNone
      : text.title(f.list(ended.map(({column}) => names[column as MovieColumn])));
  if (cells.length === 0) return el("p", {class: "meta"}, title);
  const head = (part: number) => f.number(part + 1);
  const share = (cell: Cell) => f.share(cell.missing, cell.films);
  return notebookFigure<Cell>({
    lang,
    title,
    subtitle: text.subtitle(f.number(order.films.length)),
    note: notebooksText[lang].source("quality.json", notebooksText[lang].films(f.number(films))),
    file: "missing-by-place-in-the-file",
    rows: cells,
    columns: [
      {title: text.part, numeric: true, show: ({part}) => head(part), value: ({part}) => part + 1},
      {
        title: provenanceText[lang].missing.column,
        show: ({column}) => names[column],
        value: ({column}) => column,
      },
      countColumn<Cell>(provenanceText[lang].missing.films, (cell) => cell.missing, lang),
      shareColumn<Cell>(
        provenanceText[lang].missing.share,
        (cell) => cell.missing,
        (cell) => cell.films,
        lang,
      ),
    ],
    queries: [],
    draw: (width) =>
      heatChart(
        cells.map((cell) => ({
          row: names[cell.column],
          column: head(cell.part),
          value: cell.films === 0 ? null : (100 * cell.missing) / cell.films,
          label: cell.films === 0 ? "" : f.number(Math.round((100 * cell.missing) / cell.films)),
        })),
        {
          lang,
          width,
          description: `${title}. ${text.subtitle(f.number(order.films.length))}.`,
          rows: columns.map(({column}) => names[column as MovieColumn]),
          columns: order.films.map((_, part) => head(part)),
          domain: [0, 100],
          text: true,
          tip: ({row, column}) => {
            const cell = cells.find((one) => names[one.column] === row && head(one.part) === column);
            return cell === undefined
              ? ""
              : provenanceText[lang].missing.heat.tip(
                  f.number(cell.missing),
                  f.number(cell.films),
                  share(cell),
                );
          },
        },
      ),
  });
}
