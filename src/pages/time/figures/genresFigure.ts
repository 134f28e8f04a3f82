import {heatChart} from "../../../charts/heatChart.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {format} from "../../../format/format.js";
import {genreName} from "../../../format/genres.js";
import type {Language} from "../../../format/language.js";
import {periodName} from "../../../format/period.js";
import {enough} from "../../../notebook/enough.js";
import {courseOf} from "../../../statistics/courseOf.js";
import {notebooksText} from "../../../text/notebook.js";
import type {TimeAnalysis} from "../analysis.js";
import {limits} from "../limits.js";
import {genresOfFilms} from "../queries/genresOfFilms.js";
import {timeText} from "../text.js";

interface Row {
  readonly genre: string;
  readonly period: number;
  readonly films: number;
  readonly all: number;
}

/** The share of each genre by decade, the most frequent genre first. */
export function genresFigure({genresByPeriod, incompleteFrom}: TimeAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = timeText[lang].genres;
  const all = new Map(
    genresByPeriod.flatMap(({genre, period, films}) => (genre === null ? [[period, films] as const] : [])),
  );
  const leastFilms = enough([...all.values()], limits.genreDecade, limits.enoughDecades);
  const periods = [...all.keys()].filter((period) => all.get(period)! >= leastFilms);
  const sums = new Map<string, number>();
  for (const {genre, films} of genresByPeriod)
    if (genre !== null) sums.set(genre, (sums.get(genre) ?? 0) + films);
  const genres = [...sums].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const count = new Map(genresByPeriod.map(({genre, period, films}) => [`${genre} ${period}`, films]));
  const rows = genres.flatMap((genre) =>
    periods.map(
      (period): Row => ({
        genre,
        period,
        films: count.get(`${genre} ${period}`) ?? 0,
        all: all.get(period)!,
      }),
    ),
  );
  const part = ({films, all: whole}: Row) => films / whole;
  const name = (period: number) => periodName(period, incompleteFrom, lang);
  const complete = rows.filter(({period}) => period < incompleteFrom);
  // The genre that has come and gone most.
  const ranges = genres.map((genre) => {
    const own = complete.filter((row) => row.genre === genre);
    const shares = own.map(part);
    return {genre, own, range: Math.max(...shares) - Math.min(...shares)};
  });
  const moved = ranges.reduce<(typeof ranges)[number] | undefined>(
    (kept, row) => (kept === undefined || row.range > kept.range ? row : kept),
    undefined,
  );
  if (moved === undefined || moved.own.length === 0) return el("p", {class: "meta"}, text.none);
  const films = [...all.values()].reduce((sum, own) => sum + own, 0);
  const first = genres[0]!;
  const share = (row: Row) => f.share(row.films, row.all);
  const title = text.title({
    first: genreName(first, lang),
    share: f.share(sums.get(first)!, films),
    moved: genreName(moved.genre, lang),
    course: courseOf(moved.own, part)
      .map((row) => `${share(row)} (${name(row.period)})`)
      .join(", "),
  });
  const head = (period: number) => (period < incompleteFrom ? String(period) : `${period}+`);
  return notebookFigure<Row>({
    lang,
    title,
    subtitle: text.subtitle,
    note: [
      notebooksText[lang].source(timeText[lang].source, notebooksText[lang].films(f.number(films))),
      text.note({least: f.number(leastFilms), year: String(incompleteFrom)}),
    ].join(" "),
    file: "genres-by-decade",
    rows,
    columns: [
      {title: text.genre, show: ({genre}) => genreName(genre, lang), value: ({genre}) => genre},
      {title: timeText[lang].runtimes.column, show: ({period}) => name(period), value: ({period}) => period},
      countColumn<Row>(timeText[lang].films, (row) => row.films, lang),
      shareColumn<Row>(
        timeText[lang].share,
        (row) => row.films,
        (row) => row.all,
        lang,
      ),
    ],
    queries: [genresOfFilms(incompleteFrom)],
    draw: (width) =>
      heatChart(
        rows.map((row) => ({
          row: genreName(row.genre, lang),
          column: head(row.period),
          value: 100 * part(row),
          label: f.number(Math.round(100 * part(row))),
        })),
        {
          lang,
          width,
          description: `${title}. ${text.subtitle}.`,
          rows: genres.map((genre) => genreName(genre, lang)),
          columns: periods.map(head),
          text: true,
          tip: ({row, column}) => {
            const cell = rows.find(
              ({genre, period}) => genreName(genre, lang) === row && head(period) === column,
            );
            return cell === undefined ? "" : `${share(cell)} (${f.number(cell.films)})`;
          },
        },
      ),
  });
}
