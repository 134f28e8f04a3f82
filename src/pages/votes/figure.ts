import {votesChart} from "../../charts/votesChart.js";
import {namedPlace} from "../../figures/namedPlace.js";
import {notebookFigure} from "../../figures/notebookFigure.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {filmName} from "../../sentences/filmName.js";
import {votesNeeded} from "../../shared/votesNeeded.js";
import {commonText} from "../../text/common.js";
import type {VotesData} from "./answer.js";
import {votesText} from "./text.js";

/** How many films have how many votes of what mean, and where the film asked for stands. */
export function votesFigure({film, meanGiven, cells}: VotesData, lang: Language): HTMLElement {
  const f = format(lang);
  const text = votesText[lang];
  const name = filmName(film, lang);
  const rule = f.number(votesNeeded);
  const votes = film.vote_count ?? 0;
  const mean = meanGiven ? film.vote_average : null;
  let title = text.chartTitleNone;
  if (mean !== null) title = text.chartTitle(name, f.number(votes), f.number(mean, 1));
  else if (votes > 0 && votes < votesNeeded) {
    title = text.chartTitleFew(name, votes, f.number(votes), rule);
  }
  const films = cells.reduce((sum, cell) => sum + cell.films, 0);
  const figure = notebookFigure({
    lang,
    title,
    subtitle: text.chartSubtitle,
    note: `${commonText[lang].source("movies.parquet")} ${text.chartNote(f.number(films))}`,
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
    file: "films-by-votes",
    rows: cells,
    columns: [
      {
        title: text.columns.votes,
        numeric: true,
        show: ({x}) => f.number(Math.ceil(10 ** (x / 4) - 1e-9)),
        value: ({x}) => Math.ceil(10 ** (x / 4) - 1e-9),
      },
      {
        title: text.columns.mean,
        numeric: true,
        show: ({y}) => f.number(y / 2, 1),
        value: ({y}) => y / 2,
      },
      {
        title: text.columns.films,
        numeric: true,
        show: (row) => f.number(row.films),
        value: (row) => row.films,
      },
    ],
    queries: [],
  });
  return namedPlace("votes", figure);
}

/** The colour of the chart's cells, as strong as the number of films makes them. */
function shade(percent: number): string {
  return `color-mix(in srgb, var(--chart-rule) ${percent}%, var(--surface))`;
}
