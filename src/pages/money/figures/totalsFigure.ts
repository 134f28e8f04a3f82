import {barsChart} from "../../../charts/barsChart.js";
import {controls} from "../../../controls/controls.js";
import {measureSelect} from "../../../controls/measureSelect.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {livePlace} from "../../../notebook/livePlace.js";
import {notebooksText} from "../../../text/notebook.js";
import type {MoneyAnalysis} from "../analysis.js";
import type {Dollars} from "../constantDollars.js";
import {moneyFigureText} from "../figureText.js";
import {moneyOfFilms} from "../queries/moneyOfFilms.js";
import {type Taker, type Total, takers} from "../totals.js";
import {measureColumn, nameColumn} from "./columns.js";
import {dollarsSelect} from "./dollarsSelect.js";

/** What series of films and companies took in, in sum, and for each dollar of cost. */
export function totalsFigure(data: MoneyAnalysis, lang: Language): HTMLElement {
  const text = moneyFigureText[lang].totals;
  const {place, refresh} = livePlace(
    lang,
    (): HTMLElement => figure(data, who.value(), money.value(), lang),
    (drawn) => [drawn],
  );
  const who = measureSelect({
    label: text.label,
    name: "takers",
    choices: text.by,
    order: takers,
    onChange: refresh,
  });
  const money = dollarsSelect(data, lang, {name: "takers-dollars", onChange: refresh});
  refresh();
  return el("div", {}, controls(lang, who.control, money.control), place);
}

function figure(data: MoneyAnalysis, who: Taker, money: Dollars, lang: Language): HTMLElement {
  const f = format(lang);
  const {totals: text, films, dollars, measureOfCost} = moneyFigureText[lang];
  const rows = data.totals[money][who];
  const [first] = rows;
  if (first === undefined) return el("p", {class: "message"}, text.none);
  const times = (value: number | null) => (value === null ? "–" : f.times(value));
  const title = text.title[who]({
    name: first.name,
    revenue: f.money(first.revenue),
    films: f.number(first.films),
    pooled: times(first.pooled),
  });
  const of = money === "real" ? dollars.real({year: String(data.dollarsOf)}) : dollars.nominal;
  const subtitle = `${text.subtitle[who]}; ${of}`;
  return notebookFigure<Total>({
    lang,
    title,
    subtitle,
    note: [
      notebooksText[lang].source("movies.parquet", notebooksText[lang].films(f.number(data.moneyFilms))),
      text.note,
      ...(money === "real" ? [dollars.note({year: String(data.dollarsOf)})] : []),
    ].join(" "),
    file: `revenue-of-${who}`,
    rows,
    columns: [
      nameColumn<Total>(text.by[who], ({name}) => name),
      countColumn<Total>(films, (row) => row.films, lang),
      countColumn<Total>(text.revenue, ({revenue}) => revenue, lang),
      countColumn<Total>(text.both, ({both}) => both, lang),
      countColumn<Total>(text.cost, ({cost}) => cost, lang),
      measureColumn<Total>(measureOfCost, ({pooled}) => pooled, lang),
    ],
    queries: [moneyOfFilms()],
    draw: (width) =>
      barsChart(
        rows.map((row) => ({
          name: row.name,
          value: row.revenue,
          label: `${f.moneyTick(row.revenue)} · ${times(row.pooled)}`,
        })),
        {lang, width, description: `${title}. ${subtitle}.`, axis: text.axis, write: f.moneyTick},
      ),
  });
}
