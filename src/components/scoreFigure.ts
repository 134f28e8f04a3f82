import {popularityChart} from "../charts/popularityChart.js";
import {formatNumber} from "../frame/format.js";
import type {Language} from "../frame/language.js";
import type {ScoreData} from "../questions/answerScore.js";
import {formatMeasure} from "../questions/formatMeasure.js";
import {filmName} from "../questions/lookUpFilm.js";
import {scoreText} from "../text/score.js";
import {chartFigure} from "./chartFigure.js";
import {dataDetails} from "./dataDetails.js";

/** How many films are how popular, and where the film asked for stands. */
export function scoreFigure({film, bins}: ScoreData, share: string, lang: Language): HTMLElement {
  const text = scoreText[lang];
  const name = filmName(film, lang);
  const title = text.chartTitle(name, share);
  const films = bins.reduce((sum, bin) => sum + (bin.bin === null ? 0 : bin.films), 0);
  const zero = bins.find(({bin}) => bin === null)?.films ?? 0;
  return chartFigure({
    title,
    subtitle: text.chartSubtitle,
    note: text.chartNote(formatNumber(films, lang), formatNumber(zero, lang)),
    draw: (width) =>
      popularityChart(bins, film.popularity, {
        lang,
        width,
        name,
        description: `${title}. ${text.chartSubtitle}.`,
        xLabel: text.chartX,
        yLabel: text.chartY,
      }),
    data: dataDetails(
      bins,
      [
        {
          title: text.columns.from,
          numeric: true,
          show: ({bin}) => formatMeasure(bin === null ? 0 : 10 ** (bin / 5), lang),
          value: ({bin}) => (bin === null ? 0 : 10 ** (bin / 5)),
        },
        {
          title: text.columns.to,
          numeric: true,
          show: ({bin}) => formatMeasure(bin === null ? 0 : 10 ** ((bin + 1) / 5), lang),
          value: ({bin}) => (bin === null ? 0 : 10 ** ((bin + 1) / 5)),
        },
        {
          title: text.columns.films,
          numeric: true,
          show: (row) => formatNumber(row.films, lang),
          value: (row) => row.films,
        },
      ],
      {lang, label: text.chartSubtitle, file: "films-by-popularity"},
    ),
  });
}
