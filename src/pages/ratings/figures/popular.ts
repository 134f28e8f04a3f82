import {type ScatterCell, scatterChart} from "../../../charts/scatterChart.js";
import {seriesChart} from "../../../charts/seriesChart.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import {genreInSentence} from "../../../format/genreInSentence.js";
import type {Language} from "../../../format/language.js";
import {notebooksText} from "../../../text/notebook.js";
import type {RatingsAnalysis} from "../analysis.js";
import type {Choice} from "../chosenGenre.js";
import {popularNamed, yearLimits} from "../genreRatings.js";
import {mostPopular} from "../queries/mostPopular.js";
import {popularityByYear} from "../queries/popularityByYear.js";
import {popularityCells} from "../queries/popularityCells.js";
import {votesAndPopularity} from "../queries/votesAndPopularity.js";
import {ratingsText} from "../text.js";
import {cellColumns} from "./means.js";

/** Votes that popularity is given for. */
const perVotes = 100;

/** Films by votes and popularity, as cells, the most popular ones named; null where no film has both. */
export function popularFigure(
  {popularity}: RatingsAnalysis,
  {genre, ratings}: Choice,
  lang: Language,
): HTMLElement | null {
  const text = ratingsText[lang];
  const {popular} = text;
  const number = (value: number, digits = 0) => format(lang).number(value, digits);
  const [first] = ratings.popular;
  if (first === undefined) return null;
  const name = (film: {readonly id: number; readonly title: string | null}) =>
    film.title ?? text.titleless(String(film.id));
  const cells = ratings.popularity.map(
    ([x, y, count]): ScatterCell => ({
      x1: 10 ** (x / 4),
      x2: 10 ** ((x + 1) / 4),
      y1: 10 ** (y / 4),
      y2: 10 ** ((y + 1) / 4),
      count,
    }),
  );
  const [all, known] = popularity;
  const top = number(first.popularity, first.popularity < 10 ? 1 : 0);
  const title =
    genre === null && all != null && all.rho !== null && all.rho > 0.5
      ? popular.title(
          number(all.rho, 2),
          known == null || known.rho === null
            ? null
            : {rho: number(known.rho, 2), least: number(known.least), films: number(known.films)},
          name(first),
          top,
        )
      : popular.titleGenre(name(first), top);
  const subtitle = popular.subtitle + text.genre.of(genre && genreInSentence(genre, lang));
  return notebookFigure<ScatterCell>({
    lang,
    title,
    subtitle,
    note: notebooksText[lang].source(
      text.table,
      text.nVoted(number(cells.reduce((sum, {count}) => sum + count, 0))),
    ),
    file: "films-by-votes-and-popularity",
    rows: cells,
    columns: cellColumns(lang, popular.x, popular.y, text.films),
    queries: [
      popularityCells(genre),
      mostPopular(genre, popularNamed),
      ...(genre === null ? popularity.map(({least}) => votesAndPopularity(least)) : []),
    ],
    draw: (width) =>
      scatterChart(
        ratings.popular.map((film) => ({
          x: film.votes,
          y: film.popularity,
          name: name(film),
          emphasis: "mark" as const,
        })),
        {
          lang,
          width,
          description: `${title}. ${subtitle}.`,
          xLabel: popular.x,
          yLabel: popular.y,
          xScale: "log",
          yScale: "log",
          cells,
        },
      ),
  });
}

/** Popularity against votes by year of release; null with fewer than two years. */
export function popularYearFigure(
  {incompleteFrom}: RatingsAnalysis,
  {genre, ratings}: Choice,
  lang: Language,
): HTMLElement | null {
  const text = ratingsText[lang];
  const {popular} = text;
  const number = (value: number, digits = 0) => format(lang).number(value, digits);
  const {years} = ratings;
  const last = years.at(-1);
  if (last === undefined || years.length < 2) return null;
  const complete = years.filter(({year}) => year < incompleteFrom);
  if (complete.length === 0) return null;
  const sorted = complete.map(({popularity}) => popularity).sort((a, b) => a - b);
  const median = (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
  const [least, most] = yearLimits.votes;
  const title = popular.yearTitle(
    number(least),
    number(most),
    String(last.year),
    number(last.popularity, 1),
    number(perVotes),
    number(median, 1),
  );
  const subtitle =
    popular.yearSubtitle(number(perVotes), number(least), number(most), number(yearLimits.films)) +
    text.genre.of(genre && genreInSentence(genre, lang));
  const popularityOf = new Map(years.map(({year, popularity}) => [year, popularity]));
  const [from, to] = [years[0]!.year, last.year];
  return notebookFigure<(typeof years)[number]>({
    lang,
    title,
    subtitle,
    note: notebooksText[lang].source(
      text.table,
      notebooksText[lang].films(number(years.reduce((sum, {films}) => sum + films, 0))),
    ),
    file: "popularity-by-year",
    rows: years,
    columns: [
      {title: text.year, numeric: true, show: ({year}) => String(year), value: ({year}) => year},
      countColumn(text.films, ({films}) => films, lang),
      countColumn(popular.yearY(number(perVotes)), ({popularity}) => popularity, lang, 2),
    ],
    queries: [popularityByYear(genre, yearLimits.votes, yearLimits.films)],
    draw: (width) =>
      seriesChart(
        [
          {
            name: text.popularity,
            colour: "var(--chart-mark)",
            points: Array.from({length: to - from + 1}, (_, i) => ({
              x: from + i,
              y: popularityOf.get(from + i) ?? null,
            })),
          },
        ],
        {
          lang,
          width,
          description: `${title}. ${subtitle}.`,
          yLabel: popular.yearY(number(perVotes)),
          incomplete: {from: incompleteFrom, label: popular.incomplete},
        },
      ),
  });
}
