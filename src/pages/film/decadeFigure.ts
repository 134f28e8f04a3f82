import {histogramChart} from "../../charts/histogramChart.js";
import {notebookFigure} from "../../figures/notebookFigure.js";
import {decadeName} from "../../format/decadeName.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {filmName} from "../../sentences/filmName.js";
import type {Distributions, FilmJson} from "../../shared/api.js";
import {commonText} from "../../text/common.js";
import {filmPageText} from "./text.js";

/** How many films of its decade have how many votes, and where the film stands, which has at least one. */
export function decadeFigure(film: FilmJson, decades: Distributions["decades"], lang: Language): HTMLElement {
  const f = format(lang);
  const text = filmPageText[lang].decade;
  const first = film.release_year - (film.release_year % 10);
  const decade = decadeName(first, lang);
  const votes = film.vote_count ?? 0;
  const rows = decades.find((one) => one.decade === first)?.votes ?? [];
  const bins = rows.flatMap(({x, films}) =>
    x === null ? [] : [{x1: 10 ** (x / 4), x2: 10 ** ((x + 1) / 4), count: films}],
  );
  // Votes are whole numbers.
  const least = ({x1}: (typeof bins)[number]) => Math.ceil(x1 - 1e-9);
  const own = bins.find(({x1, x2}) => votes >= x1 && votes < x2);
  const none = rows.find(({x}) => x === null)?.films ?? 0;
  const films = bins.reduce((sum, {count}) => sum + count, 0);
  const name = filmName(film, lang);
  const subtitle = text.chartSubtitle({decade});
  const title = text.chartTitle({
    title: name,
    share: f.share(film.decade.fewer_votes, film.decade.films),
    decade,
  });
  return notebookFigure({
    lang,
    title,
    subtitle,
    note: `${commonText[lang].source("movies.parquet")} ${text.chartNote({films: f.number(films), none: none === 0 ? null : f.number(none)})}`,
    draw: (width) =>
      histogramChart(bins, {
        lang,
        width,
        description: `${title}. ${subtitle}.`,
        xLabel: text.chartX,
        yLabel: text.chartY,
        scale: "log",
        rules: [{value: votes, label: name}],
        selected: own === undefined ? null : [own.x1, own.x2],
      }),
    file: `films-by-votes-${first}`,
    rows: bins,
    columns: [
      {title: text.columnFrom, numeric: true, show: (bin) => f.number(least(bin)), value: least},
      {
        title: text.columnFilms,
        numeric: true,
        show: ({count}) => f.number(count),
        value: ({count}) => count,
      },
    ],
    queries: [],
  });
}
