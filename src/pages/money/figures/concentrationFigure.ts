import {barsChart} from "../../../charts/barsChart.js";
import {filmLink} from "../../../dom/filmLink.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {filmName} from "../../../sentences/filmName.js";
import {notebooksText} from "../../../text/notebook.js";
import type {MoneyAnalysis} from "../analysis.js";
import {moneyFigureText} from "../figureText.js";
import {filmsWithReturn} from "../queries/filmsWithReturn.js";
import {measureColumn, nameColumn} from "./columns.js";

interface Row {
  /** Null for all other films together. */
  readonly id: number | null;
  readonly name: string;
  readonly films: number;
  readonly sum: number;
  readonly rest: boolean;
}

/** How much of the sum of all returns the films of the highest returns hold. */
export function concentrationFigure({heavy, known}: MoneyAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = moneyFigureText[lang].suspect;
  const {films: filmsName, share, people} = moneyFigureText[lang];
  const common = notebooksText[lang];
  const number = f.number;
  const count = heavy.films.length;
  const others = known.both - count;
  const part = (sum: number) => f.share(sum, heavy.sum);
  const rows: readonly Row[] = [
    ...heavy.films.map((film) => ({
      id: film.id,
      name: `${filmName(film, lang)} (${film.release_year})`,
      films: 1,
      sum: film.return,
      rest: false,
    })),
    ...(others > 0
      ? [
          {
            id: null,
            name: text.others({films: number(others)}),
            films: others,
            sum: Math.max(0, heavy.sum - heavy.heavySum),
            rest: true,
          },
        ]
      : []),
  ];
  const title = text.title({
    films: count,
    shown: number(count),
    share: part(heavy.heavySum),
    known: number(known.both),
  });
  return notebookFigure({
    lang,
    title,
    subtitle: text.subtitle,
    note: common.source("movies.parquet", common.films(number(known.both))),
    file: "sum-of-returns",
    rows,
    columns: [
      {
        ...nameColumn<Row>(text.film, ({name}) => name),
        show: ({id, name}) => (id === null ? name : filmLink({id, name})),
      },
      countColumn<Row>(filmsName, ({films}) => films, lang),
      measureColumn<Row>(people.total, ({sum}) => sum, lang),
      shareColumn<Row>(
        share,
        ({sum}) => sum,
        () => heavy.sum,
        lang,
      ),
    ],
    queries: [filmsWithReturn()],
    draw: (width) =>
      barsChart(
        rows.map(({name, sum, rest}) => ({
          name,
          value: heavy.sum === 0 ? 0 : (100 * sum) / heavy.sum,
          label: part(sum),
          faint: rest,
        })),
        {lang, width, description: `${title}. ${text.subtitle}.`, axis: text.axis},
      ),
  });
}
