import {histogramChart} from "../../../charts/histogramChart.js";
import {type TailPoint, tailChart} from "../../../charts/tailChart.js";
import {controls} from "../../../controls/controls.js";
import {stepRange} from "../../../controls/stepRange.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import {genreInSentence} from "../../../format/genreInSentence.js";
import type {Language} from "../../../format/language.js";
import {votesNeeded} from "../../../shared/votesNeeded.js";
import {notebooksText} from "../../../text/notebook.js";
import type {Choice, ChosenGenre} from "../chosenGenre.js";
import {voteCounts} from "../queries/voteCounts.js";
import {atLeast, medianVotes, thresholds, type VoteBin, voteBins} from "../tail.js";
import {ratingsText} from "../text.js";

/** How votes are spread, with the limit that the reader sets. */
export function tailFigures(chosen: ChosenGenre, lang: Language): HTMLElement {
  const {tail, genre: genreText} = ratingsText[lang];
  const steps = thresholds(chosen.choice.ratings.counts, votesNeeded);
  const place = el("div");
  const limit = stepRange({
    label: tail.threshold,
    name: "limit",
    steps,
    standard: Math.min(votesNeeded, steps.at(-1)!),
    write: (votes) => tail.thresholdValue(format(lang).number(votes)),
    onChange: () => draw(),
  });
  const draw = () => {
    const {genre, ratings} = chosen.choice;
    place.replaceChildren(
      ...(atLeast(ratings.counts, 1).films === 0
        ? [el("p", {class: "message"}, genreText.none(genreInSentence(genre ?? "", lang)))]
        : [
            histogramFigure(chosen.choice, limit.value(), lang),
            sharesFigure(chosen.choice, limit.value(), lang),
          ]),
    );
  };
  draw();
  chosen.onChange(draw);
  return el("div", {}, controls(lang, limit.control), place);
}

function histogramFigure({genre, ratings}: Choice, limit: number, lang: Language): HTMLElement {
  const f = format(lang);
  const text = ratingsText[lang];
  const {tail} = text;
  const number = f.number;
  const {counts} = ratings;
  const bins = voteBins(counts);
  const median = medianVotes(counts) ?? 0;
  const title = tail.histogramTitle(
    f.number(median, Number.isInteger(median) ? 0 : 1),
    number(counts.at(-1)?.[0] ?? 0),
  );
  const subtitle =
    tail.histogramSubtitle(text.votesOf(limit, number(limit))) +
    text.genre.of(genre && genreInSentence(genre, lang));
  const bound = (value: number) => Math.ceil(value - 1e-9);
  return notebookFigure<VoteBin>({
    lang,
    title,
    subtitle,
    note: notebooksText[lang].source(text.table, text.nVoted(number(atLeast(counts, 1).films))),
    file: "films-by-votes",
    rows: bins,
    columns: [
      countColumn(tail.from, ({x1}) => bound(x1), lang),
      countColumn(tail.to, ({x2}) => bound(x2), lang),
      countColumn(text.films, ({count}) => count, lang),
    ],
    queries: [voteCounts(genre)],
    legend: [
      {label: tail.enough(text.votesOf(limit, number(limit))), colour: "var(--chart-mark)"},
      {label: tail.fewer, colour: "var(--chart-bar)"},
    ],
    draw: (width) =>
      histogramChart(bins, {
        lang,
        width,
        description: `${title}. ${subtitle}.`,
        scale: "log",
        xLabel: tail.histogramX,
        yLabel: tail.histogramY,
        selected: [limit, Number.POSITIVE_INFINITY],
        xFormat: (value) => number(Math.round(value)),
      }),
  });
}

function sharesFigure({genre, ratings}: Choice, limit: number, lang: Language): HTMLElement {
  const f = format(lang);
  const text = ratingsText[lang];
  const {tail} = text;
  const number = f.number;
  const {counts} = ratings;
  const all = atLeast(counts, 1);
  const enough = atLeast(counts, limit);
  const points = sharePoints(counts);
  const title = tail.title(
    enough.films,
    number(enough.films),
    text.votesOf(limit, number(limit)),
    f.share(enough.films, all.films),
    f.share(enough.votes, all.votes),
  );
  const subtitle = tail.subtitle + text.genre.of(genre && genreInSentence(genre, lang));
  const share = (value: number) => f.number(value, value >= 10 ? 1 : value >= 1 ? 2 : 3);
  return notebookFigure<TailPoint>({
    lang,
    title,
    subtitle,
    note: notebooksText[lang].source(text.table, text.nVoted(number(all.films))),
    file: "share-of-votes-by-limit",
    rows: points,
    columns: [
      countColumn(tail.x, ({x}) => x, lang),
      {
        title: tail.filmsLine,
        numeric: true,
        show: ({things}) => share(things),
        value: ({things}) => things,
      },
      {title: tail.votesLine, numeric: true, show: ({held}) => share(held), value: ({held}) => held},
    ],
    queries: [voteCounts(genre)],
    legend: [
      {label: tail.filmsLine, colour: "var(--chart-mark)"},
      {label: tail.votesLine, colour: "var(--chart-rule)"},
    ],
    draw: (width) =>
      tailChart(points, {
        lang,
        width,
        description: `${title}. ${subtitle}.`,
        xLabel: tail.x,
        yLabel: tail.y,
        threshold: {value: limit, label: tail.enough(text.votesOf(limit, number(limit)))},
        write: (percent) => f.share(percent, 100),
      }),
  });
}

/** The shares in per cent at every number of votes that occurs. */
function sharePoints(counts: Choice["ratings"]["counts"]): TailPoint[] {
  const all = atLeast(counts, 1);
  let {films, votes} = all;
  return counts.flatMap(([count, own]) => {
    if (count < 1) return [];
    const point = {x: count, things: (100 * films) / all.films, held: (100 * votes) / all.votes};
    films -= own;
    votes -= count * own;
    return [point];
  });
}
