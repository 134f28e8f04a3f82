import {intervalsChart} from "../../../charts/intervalsChart.js";
import {type ScatterCell, scatterChart} from "../../../charts/scatterChart.js";
import {countColumn} from "../../../figures/countColumn.js";
import type {TableColumn} from "../../../figures/dataTable.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import {genreInSentence} from "../../../format/genreInSentence.js";
import type {Language} from "../../../format/language.js";
import {votesNeeded} from "../../../shared/votesNeeded.js";
import {notebooksText} from "../../../text/notebook.js";
import type {Choice} from "../chosenGenre.js";
import {meanVoteCells} from "../queries/meanVoteCells.js";
import {type MeanVoteSpread, meanVoteSpread, voteClasses} from "../queries/meanVoteSpread.js";
import {ratingsText} from "../text.js";

/** Classes of fewer films are not told of in a title. */
const enoughFilms = 10;

/** What a class of numbers of votes is called. */
function className({votes}: MeanVoteSpread, lang: Language): string {
  const {means} = ratingsText[lang];
  const number = format(lang).number;
  const next = voteClasses.find((from) => from > votes);
  if (next === undefined) return means.over(number(votes));
  return next - 1 === votes ? means.single(number(votes)) : means.between(number(votes), number(next - 1));
}

/** The classes at both ends that have enough films: two, one, or none. */
function ends(spread: readonly MeanVoteSpread[]): readonly MeanVoteSpread[] {
  const large = spread.filter(({films}) => films >= enoughFilms);
  return large.filter((row, i) => i === 0 || row === large.at(-1));
}

/** Films by votes and mean vote, as cells. */
export function meansFigure({genre, ratings}: Choice, lang: Language): HTMLElement {
  const text = ratingsText[lang];
  const {means} = text;
  const number = (value: number, digits = 0) => format(lang).number(value, digits);
  const cells = ratings.means.map(
    ([x, y, count]): ScatterCell => ({
      x1: 10 ** (x / 4),
      x2: 10 ** ((x + 1) / 4),
      y1: y / 2,
      y2: (y + 1) / 2,
      count,
    }),
  );
  const films = cells.reduce((sum, {count}) => sum + count, 0);
  const [first, last] = ends(ratings.spread);
  const span = ({low, high}: MeanVoteSpread) => number(high - low, 1);
  const title =
    first === undefined || last === undefined
      ? means.cellsTitleOne(number(films))
      : means.cellsTitle(className(first, lang), span(first), className(last, lang), span(last));
  const subtitle = means.cellsSubtitle + text.genre.of(genre && genreInSentence(genre, lang));
  return notebookFigure<ScatterCell>({
    lang,
    title,
    subtitle,
    note: notebooksText[lang].source(text.table, text.nRated(number(films))),
    file: "films-by-votes-and-mean",
    rows: cells,
    columns: cellColumns(lang, means.x, means.y, text.films),
    queries: [meanVoteCells(genre), meanVoteSpread(genre)],
    draw: (width) =>
      scatterChart([], {
        lang,
        width,
        description: `${title}. ${subtitle}.`,
        xLabel: means.x,
        yLabel: means.y,
        xScale: "log",
        cells,
        rules: [{kind: "vertical", value: votesNeeded, label: means.rule(number(votesNeeded))}],
      }),
  });
}

/** The columns of a table of cells. */
export function cellColumns(
  lang: Language,
  x: string,
  y: string,
  films: string,
): readonly TableColumn<ScatterCell>[] {
  const size = (value: number) => Number(value.toPrecision(3));
  const f = format(lang);
  const range = (from: number, to: number) => `${f.significant(from)} – ${f.significant(to)}`;
  return [
    {title: x, numeric: true, show: ({x1, x2}) => range(x1, x2), value: ({x1}) => size(x1)},
    {title: y, numeric: true, show: ({y1, y2}) => range(y1, y2), value: ({y1}) => size(y1)},
    countColumn(films, ({count}) => count, lang),
  ];
}

/** Mean votes by classes of votes: median and the middle eight in ten. */
export function spreadFigure({genre, ratings}: Choice, lang: Language): HTMLElement {
  const text = ratingsText[lang];
  const {means} = text;
  const number = (value: number, digits = 0) => format(lang).number(value, digits);
  const {spread} = ratings;
  const [first, last] = ends(spread);
  const films = spread.reduce((sum, row) => sum + row.films, 0);
  const title =
    first === undefined
      ? means.cellsTitleOne(number(films))
      : last === undefined
        ? means.spreadTitleOne(className(first, lang), number(first.median, 1))
        : means.spreadTitle(
            className(first, lang),
            number(first.median, 1),
            className(last, lang),
            number(last.median, 1),
          );
  const subtitle = means.spreadSubtitle + text.genre.of(genre && genreInSentence(genre, lang));
  return notebookFigure<MeanVoteSpread>({
    lang,
    title,
    subtitle,
    note: notebooksText[lang].source(text.table, text.nRated(number(films))),
    file: "mean-vote-by-votes",
    rows: spread,
    columns: [
      {title: text.votes, show: (row) => className(row, lang), value: ({votes}) => votes},
      countColumn(text.films, (row) => row.films, lang),
      countColumn(means.low, ({low}) => low, lang, 1),
      countColumn(means.median, ({median}) => median, lang, 1),
      countColumn(means.high, ({high}) => high, lang, 1),
    ],
    queries: [meanVoteSpread(genre)],
    draw: (width) =>
      intervalsChart(
        spread.map((row) => ({
          name: className(row, lang),
          value: row.median,
          low: row.low,
          high: row.high,
          n: row.films,
        })),
        {
          lang,
          width,
          description: `${title}. ${subtitle}.`,
          axis: means.axis,
          write: (value) => number(value, Number.isInteger(value) ? 0 : 1),
        },
      ),
  });
}
