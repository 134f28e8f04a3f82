import {scatterChart} from "../../../charts/scatterChart.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {capital} from "../../../format/capital.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {notebooksText} from "../../../text/notebook.js";
import type {LanguagesAnalysis} from "../analysis.js";
import {middleOf} from "../middleOf.js";
import {nameOfLanguage} from "../nameOfLanguage.js";
import {languagesOf} from "../periodShares.js";
import {languagesByPeriod} from "../queries/languagesByPeriod.js";
import {sumOf} from "../sumOf.js";
import {languagesText} from "../text.js";

interface Row {
  readonly code: string;
  readonly rank: number;
  readonly films: number;
}

/** Names beside the dots: as many as find room along the curve. */
const named: readonly number[] = [1, 2, 3, 5, 10, 20, 40];

/** All original languages by rank: the long tail. */
export function rankFigure(data: LanguagesAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = languagesText[lang].rank;
  const rows = languagesOf(data)
    .map(({code, films}) => ({code, films: sumOf(films, null)}))
    .map((row, i): Row => ({...row, rank: i + 1}));
  const films = rows.reduce((sum, row) => sum + row.films, 0);
  const title = text.title({
    languages: f.number(rows.length),
    films: f.number(middleOf(rows.map((row) => row.films))),
  });
  const name = ({code}: Row) => capital(nameOfLanguage(data, code, lang));
  return notebookFigure<Row>({
    lang,
    title,
    subtitle: text.subtitle,
    note: notebooksText[lang].source(languagesText[lang].source, notebooksText[lang].films(f.number(films))),
    file: "languages-by-rank",
    rows,
    columns: [
      countColumn(text.x, ({rank}) => rank, lang),
      {title: languagesText[lang].language, show: name, value: name},
      countColumn(text.y, (row) => row.films, lang),
    ],
    queries: [languagesByPeriod(data.incompleteFrom)],
    draw: (width) =>
      scatterChart(
        rows.map((row) => ({
          x: row.rank,
          y: row.films,
          tip: name(row),
          ...(named.includes(row.rank) && {name: name(row)}),
        })),
        {
          lang,
          width,
          description: `${title}. ${text.subtitle}.`,
          xLabel: text.x,
          yLabel: text.y,
          xScale: "log",
          yScale: "log",
          xFormat: f.number,
          yFormat: f.number,
        },
      ),
  });
}
