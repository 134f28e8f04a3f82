import {intervalsChart} from "../../../charts/intervalsChart.js";
import {controls} from "../../../controls/controls.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {monthNames} from "../../../format/calendar.js";
import {capital} from "../../../format/capital.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {livePlace} from "../../../notebook/livePlace.js";
import {bootstrapDefaults} from "../../../statistics/medianInterval.js";
import {notebooksText} from "../../../text/notebook.js";
import type {MoneyAnalysis} from "../analysis.js";
import type {Dollars} from "../constantDollars.js";
import {moneyFigureText} from "../figureText.js";
import {monthExtremes} from "../monthExtremes.js";
import {moneyOfFilms} from "../queries/moneyOfFilms.js";
import type {MonthRevenue} from "../totals.js";
import {nameColumn} from "./columns.js";
import {dollarsSelect} from "./dollarsSelect.js";

/** The median revenue of the films of each month. */
export function monthsFigure(data: MoneyAnalysis, lang: Language): HTMLElement {
  const {place, refresh} = livePlace(
    lang,
    (): HTMLElement => figure(data, money.value(), lang),
    (drawn) => [drawn],
  );
  const money = dollarsSelect(data, lang, {name: "months-dollars", onChange: refresh});
  refresh();
  return el("div", {}, controls(lang, money.control), place);
}

function figure(data: MoneyAnalysis, money: Dollars, lang: Language): HTMLElement {
  const f = format(lang);
  const {months: text, films, dollars} = moneyFigureText[lang];
  const rows = data.months[money];
  if (rows.length === 0) return el("p", {class: "message"}, text.none);
  const {high, low} = monthExtremes(rows);
  const contrast = data.monthContrasts[money];
  const name = ({month}: MonthRevenue) => monthNames[lang][month]!;
  const title = text.title({
    high: name(high),
    highMedian: f.money(high.median),
    low: name(low),
    lowMedian: f.money(low.median),
  });
  const of = money === "real" ? dollars.real({year: String(data.dollarsOf)}) : dollars.nominal;
  const subtitle = `${text.subtitle({level: f.level(bootstrapDefaults.level)})}; ${of}`;
  const count = rows.reduce((sum, row) => sum + row.films, 0);
  return notebookFigure<MonthRevenue>({
    lang,
    title,
    subtitle,
    note: [
      notebooksText[lang].source("movies.parquet", notebooksText[lang].films(f.number(count))),
      text.note({year: String(data.incompleteFrom)}),
      ...(contrast === null
        ? []
        : [
            text.extremes({
              high: name(high),
              low: name(low),
              ratio: f.return(contrast.value),
              from: f.return(contrast.low),
              to: f.return(contrast.high),
              level: f.level(bootstrapDefaults.level),
            }),
          ]),
      ...(money === "real" ? [dollars.note({year: String(data.dollarsOf)})] : []),
    ].join(" "),
    file: "revenue-by-month",
    rows,
    columns: [
      nameColumn<MonthRevenue>(text.month, (row) => capital(name(row))),
      countColumn<MonthRevenue>(films, (row) => row.films, lang),
      countColumn<MonthRevenue>(text.median, ({median}) => median, lang),
      countColumn<MonthRevenue>(text.from, (row) => row.low, lang),
      countColumn<MonthRevenue>(text.to, (row) => row.high, lang),
    ],
    queries: [moneyOfFilms()],
    draw: (width) =>
      intervalsChart(
        rows.map((row) => ({
          name: capital(name(row)),
          value: row.median,
          low: row.low,
          high: row.high,
          n: row.films,
        })),
        {lang, width, description: `${title}. ${subtitle}.`, axis: text.axis, write: f.moneyTick},
      ),
  });
}
