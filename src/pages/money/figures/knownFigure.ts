import {barsChart} from "../../../charts/barsChart.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {notebooksText} from "../../../text/notebook.js";
import type {MoneyAnalysis} from "../analysis.js";
import {moneyFigureText} from "../figureText.js";
import {moneyKnown} from "../queries/moneyKnown.js";
import {nameColumn} from "./columns.js";

interface Row {
  readonly name: string;
  readonly films: number;
  readonly faint: boolean;
}

/** Of how many films cost, revenue, both or neither are known. */
export function knownFigure({known}: MoneyAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = moneyFigureText[lang].known;
  const {films: filmsName, share: shareName} = moneyFigureText[lang];
  const common = notebooksText[lang];
  const part = (films: number) => f.share(films, known.films);
  const rows: readonly Row[] = [
    {name: text.neither, films: known.neither, faint: true},
    {name: text.onlyBudget, films: known.only_budget, faint: true},
    {name: text.onlyRevenue, films: known.only_revenue, faint: true},
    {name: text.both, films: known.both, faint: false},
  ];
  const title = text.title({neither: part(known.neither), both: part(known.both)});
  return notebookFigure({
    lang,
    title,
    subtitle: text.subtitle,
    note: common.source("movies.parquet", common.films(f.number(known.films))),
    file: "known-money",
    rows,
    columns: [
      nameColumn<Row>(text.column, (row) => row.name),
      countColumn<Row>(filmsName, (row) => row.films, lang),
      shareColumn<Row>(
        shareName,
        (row) => row.films,
        () => known.films,
        lang,
      ),
    ],
    queries: [moneyKnown()],
    draw: (width) =>
      barsChart(
        rows.map((row) => ({
          name: row.name,
          value: row.films,
          label: `${f.number(row.films)} (${part(row.films)})`,
          faint: row.faint,
        })),
        {lang, width, description: `${title}. ${text.subtitle}.`, axis: filmsName, highlight: text.both},
      ),
  });
}
