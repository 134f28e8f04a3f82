import {heatChart} from "../../../charts/heatChart.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {periodName} from "../../../format/period.js";
import {notebooksText} from "../../../text/notebook.js";
import type {MissingLevel, ProvenanceAnalysis} from "../analysis.js";
import {columnNames} from "../columns.js";
import {missingByDecade} from "../queries/missingByDecade.js";
import type {MovieColumn} from "../queries/missingValue.js";
import {fewFilms, gaps, noGap} from "../shares.js";
import {provenanceText} from "../text.js";

interface Cell {
  readonly period: number;
  readonly column: MovieColumn;
  readonly missing: number;
  readonly films: number;
}

/** What is missing by column and decade. */
export function missingHeat(
  level: MissingLevel,
  {periods, incompleteFrom, ended}: ProvenanceAnalysis,
  lang: Language,
): HTMLElement {
  const f = format(lang);
  const text = provenanceText[lang].missing;
  const names = columnNames[lang];
  const columns = [...gaps(level, ended).map(({column}) => column), noGap];
  const cells = columns.flatMap((column) =>
    periods.map(
      (period, i): Cell => ({
        period,
        column,
        missing: level.missing[column][i] ?? 0,
        films: level.films[i] ?? 0,
      }),
    ),
  );
  const number = f.number;
  const share = ({missing, films}: Cell) => f.share(missing, films);
  const title = titleOf(
    cells.filter(({films, period}) => films >= fewFilms && period < incompleteFrom),
    columns.filter((column) => column !== noGap),
    incompleteFrom,
    lang,
  );
  const films = level.films.reduce((sum, count) => sum + count, 0);
  if (films === 0) return el("p", {class: "meta"}, title);
  const source = notebooksText[lang].source("movies", notebooksText[lang].films(number(films)));
  const columnName = (period: number) => (period === incompleteFrom ? `${period}+` : String(period));
  return notebookFigure({
    lang,
    title,
    subtitle: text.heat.subtitle,
    note: `${source} ${text.heat.few(number(fewFilms))} ${names[noGap]}: ${text.heat.noGap}`,
    file: `missing-by-decade-${level.votes}`,
    rows: cells,
    columns: [
      {
        title: text.heat.decade,
        show: ({period}) => periodName(period, incompleteFrom, lang),
        value: ({period}) => period,
      },
      {title: text.column, show: ({column}) => names[column], value: ({column}) => column},
      countColumn<Cell>(text.films, ({missing}) => missing, lang),
      shareColumn<Cell>(
        text.share,
        ({missing}) => missing,
        (cell) => cell.films,
        lang,
      ),
    ],
    queries: [missingByDecade(level.votes, incompleteFrom)],
    draw: (width) =>
      heatChart(
        cells.map((cell) => ({
          row: names[cell.column],
          column: columnName(cell.period),
          value: cell.films < fewFilms ? null : (100 * cell.missing) / cell.films,
          label: cell.films < fewFilms ? "" : number(Math.round((100 * cell.missing) / cell.films)),
        })),
        {
          lang,
          width,
          description: `${title}. ${text.heat.subtitle}.`,
          rows: columns.map((column) => names[column]),
          columns: periods.map(columnName),
          domain: [0, 100],
          text: true,
          tip: ({row, column}) => {
            const cell = cells.find((one) => names[one.column] === row && columnName(one.period) === column);
            return cell === undefined
              ? ""
              : text.heat.tip(number(cell.missing), number(cell.films), share(cell));
          },
        },
      ),
  });
}

/**
 * Where the column that is missing most is missing least, and where most; of those that are not missing alike
 * everywhere.
 */
function titleOf(
  cells: readonly Cell[],
  columns: readonly MovieColumn[],
  incompleteFrom: number,
  lang: Language,
): string {
  const f = format(lang);
  const text = provenanceText[lang].missing.heat;
  for (const column of columns) {
    const sorted = cells
      .filter((cell) => cell.column === column)
      .sort((a, b) => a.missing * b.films - b.missing * a.films);
    const [least, most] = [sorted[0], sorted.at(-1)];
    if (least === undefined || most === undefined) break;
    if (least.missing * most.films === most.missing * least.films) continue;
    const period = ({period: from}: Cell) => periodName(from, incompleteFrom, lang);
    return text.title(
      columnNames[lang][column],
      period(least),
      f.share(least.missing, least.films),
      period(most),
      f.share(most.missing, most.films),
    );
  }
  return text.titleNothing;
}
