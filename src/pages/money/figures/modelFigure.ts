import {barsChart} from "../../../charts/barsChart.js";
import {el} from "../../../dom/el.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {lowerFirst} from "../../../format/lowerFirst.js";
import {notebooksText} from "../../../text/notebook.js";
import type {MoneyAnalysis} from "../analysis.js";
import {moneyFigureText} from "../figureText.js";
import {moneyOfFilms} from "../queries/moneyOfFilms.js";
import {folds, type ModelField, modelFields} from "../revenueModel.js";
import {nameColumn} from "./columns.js";

interface Row {
  readonly field: ModelField;
  readonly lost: number;
  readonly alone: number;
}

/** What the model of revenue loses without each of its fields. */
export function modelFigure({model, dollarsOf}: MoneyAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const {model: text, dollars} = moneyFigureText[lang];
  if (model === null) return el("p", {class: "meta"}, text.none);
  const rows = modelFields
    .map(
      (field): Row => ({
        field,
        lost: model.told - model.fields[field].without,
        alone: model.fields[field].alone,
      }),
    )
    .toSorted((a, b) => b.lost - a.lost);
  const [first] = rows;
  const share = (part: number) => f.share(Math.max(0, part), 1);
  const title = text.title({
    field: lowerFirst(text.fields[first!.field]),
    without: share(model.fields[first!.field].without),
    told: share(model.told),
  });
  const percent = (title: string, of: (row: Row) => number) => ({
    title,
    numeric: true,
    show: (row: Row) => share(of(row)),
    value: of,
  });
  return notebookFigure<Row>({
    lang,
    title,
    subtitle: text.subtitle,
    note: [
      notebooksText[lang].source("movies.parquet", notebooksText[lang].films(f.number(model.films))),
      text.note({folds: f.number(folds)}),
      dollars.note({year: String(dollarsOf)}),
    ].join(" "),
    file: "what-tells-revenue",
    rows,
    columns: [
      nameColumn<Row>(text.field, ({field}) => text.fields[field]),
      percent(text.lost, ({lost}) => lost),
      percent(text.alone, ({alone}) => alone),
    ],
    queries: [moneyOfFilms()],
    draw: (width) =>
      barsChart(
        rows.map(({field, lost}) => ({
          name: text.fields[field],
          value: 100 * Math.max(0, lost),
          label: f.number(100 * Math.max(0, lost), 1),
        })),
        {lang, width, description: `${title}. ${text.subtitle}.`, axis: text.axis},
      ),
  });
}
