import {popularityChart} from "../../charts/popularityChart.js";
import {namedPlace} from "../../figures/namedPlace.js";
import {notebookFigure} from "../../figures/notebookFigure.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {filmName} from "../../sentences/filmName.js";
import {commonText} from "../../text/common.js";
import type {ScoreData} from "./answer.js";
import {scoreText} from "./text.js";

/** How many films are how popular, and where the film asked for stands. */
export function scoreFigure({film, bins}: ScoreData, share: string, lang: Language): HTMLElement {
  const f = format(lang);
  const text = scoreText[lang];
  const name = filmName(film, lang);
  const title = text.chartTitle(name, share);
  const films = bins.reduce((sum, bin) => sum + (bin.bin === null ? 0 : bin.films), 0);
  const zero = bins.find(({bin}) => bin === null)?.films ?? 0;
  const figure = notebookFigure({
    lang,
    title,
    subtitle: text.chartSubtitle,
    note: `${commonText[lang].source("movies.parquet")} ${text.chartNote(f.number(films), f.number(zero))}`,
    draw: (width) =>
      popularityChart(bins, film.popularity, {
        lang,
        width,
        name,
        description: `${title}. ${text.chartSubtitle}.`,
        xLabel: text.chartX,
        yLabel: text.chartY,
      }),
    file: "films-by-popularity",
    rows: bins,
    columns: [
      {
        title: text.columns.from,
        numeric: true,
        show: ({bin}) => f.measure(bin === null ? 0 : 10 ** (bin / 5)),
        value: ({bin}) => (bin === null ? 0 : 10 ** (bin / 5)),
      },
      {
        title: text.columns.to,
        numeric: true,
        show: ({bin}) => f.measure(bin === null ? 0 : 10 ** ((bin + 1) / 5)),
        value: ({bin}) => (bin === null ? 0 : 10 ** ((bin + 1) / 5)),
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
  return namedPlace("popularity", figure);
}
