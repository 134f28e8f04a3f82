import {votesChart} from "../charts/votesChart.js";
import {formatNumber} from "../frame/format.js";
import type {Language} from "../frame/language.js";
import {type VotesData, votesNeeded} from "../questions/answerVotes.js";
import {filmName} from "../questions/lookUpFilm.js";
import {votesText} from "../text/votes.js";
import {chartFigure} from "./chartFigure.js";
import {dataDetails} from "./dataDetails.js";

/** How many films have how many votes of what mean, and where the film asked for stands. */
export function votesFigure({film, meanGiven, cells}: VotesData, lang: Language): HTMLElement {
  const text = votesText[lang];
  const name = filmName(film, lang);
  const rule = formatNumber(votesNeeded, lang);
  const votes = film.vote_count ?? 0;
  const mean = meanGiven ? film.vote_average : null;
  let title = text.chartTitleNone;
  if (mean !== null) title = text.chartTitle(name, formatNumber(votes, lang), formatNumber(mean, lang, 1));
  else if (votes > 0 && votes < votesNeeded) {
    title = text.chartTitleFew(name, votes, formatNumber(votes, lang), rule);
  }
  const films = cells.reduce((sum, cell) => sum + cell.films, 0);
  return chartFigure({
    title,
    subtitle: text.chartSubtitle,
    note: text.chartNote(formatNumber(films, lang)),
    legend: [
      {label: text.legend.few, colour: shade(16)},
      {label: text.legend.many, colour: shade(80)},
      ...(votes > 0
        ? [{label: mean === null ? text.legend.below : text.legend.film, colour: "var(--chart-mark)"}]
        : []),
    ],
    draw: (width) =>
      votesChart(cells, votes > 0 ? {name, votes, mean} : null, {
        lang,
        width,
        description: `${title}. ${text.chartSubtitle}.`,
        xLabel: text.chartX,
        yLabel: text.chartY,
        ruleLabel: text.chartRule(rule),
        rule: votesNeeded,
      }),
    data: dataDetails(
      cells,
      [
        {
          title: text.columns.votes,
          numeric: true,
          show: ({x}) => formatNumber(Math.ceil(10 ** (x / 4) - 1e-9), lang),
          value: ({x}) => Math.ceil(10 ** (x / 4) - 1e-9),
        },
        {
          title: text.columns.mean,
          numeric: true,
          show: ({y}) => formatNumber(y / 2, lang, 1),
          value: ({y}) => y / 2,
        },
        {
          title: text.columns.films,
          numeric: true,
          show: (row) => formatNumber(row.films, lang),
          value: (row) => row.films,
        },
      ],
      {lang, label: text.chartSubtitle, file: "films-by-votes"},
    ),
  });
}

/** The colour of the chart's cells, as strong as the number of films makes them. */
function shade(percent: number): string {
  return `color-mix(in srgb, var(--chart-rule) ${percent}%, var(--surface))`;
}
