import type {Bin} from "../../../charts/histogramChart.js";
import {histogramChart} from "../../../charts/histogramChart.js";
import {controls} from "../../../controls/controls.js";
import {measureSelect} from "../../../controls/measureSelect.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {livePlace} from "../../../notebook/livePlace.js";
import {commonText} from "../../../text/common.js";
import {notebooksText} from "../../../text/notebook.js";
import type {MoneyAnalysis} from "../analysis.js";
import type {Dollars} from "../constantDollars.js";
import {moneyFigureText} from "../figureText.js";
import {knownMoney} from "../queries/knownMoney.js";
import {binsPerPower, type Measure, measures, moneyHistogram} from "../queries/moneyHistogram.js";
import {measureColumn} from "./columns.js";
import {dollarsSelect} from "./dollarsSelect.js";
import {soundOnly} from "./soundOnly.js";

/** How many films have which return, cost or revenue. */
export function sizesFigure(data: MoneyAnalysis, lang: Language): HTMLElement {
  const {label, measures: names} = moneyFigureText[lang].sizes;
  const {place, refresh} = livePlace(
    lang,
    (): HTMLElement =>
      figure(data, {measure: measure.value(), sound: sound.value(), money: money.value()}, lang),
    (drawn) => [drawn],
  );
  const measure = measureSelect({label, name: "amount", choices: names, order: measures, onChange: refresh});
  const sound = soundOnly("amount-checked", lang, refresh);
  const money = dollarsSelect(data, lang, {name: "amount-dollars", onChange: refresh});
  refresh();
  return el("div", {}, controls(lang, measure.control, money.control, sound.control), place);
}

function figure(
  {sizes, sizesReal, dollarsOf, suspectBelow}: MoneyAnalysis,
  {measure, sound, money}: {readonly measure: Measure; readonly sound: boolean; readonly money: Dollars},
  lang: Language,
): HTMLElement {
  const f = format(lang);
  const text = moneyFigureText[lang];
  const common = notebooksText[lang];
  // A ratio is the same in the dollars of any year.
  const real = money === "real" && measure !== "return";
  const found = real ? sizesReal[measure] : sizes[measure];
  const summary = sound ? found.sound : found.all;
  if (summary === null) return el("p", {class: "message"}, text.filter.none);
  const times = measure === "return";
  const says = (value: number) => (times ? f.return(value) : f.money(value));
  const tick = (value: number) => (times ? f.timesTick(value) : f.moneyTick(value));
  const rows = found.bins
    .map(({bin, films, doubtful}) => ({
      x1: 10 ** (bin / binsPerPower),
      x2: 10 ** ((bin + 1) / binsPerPower),
      count: sound ? films - doubtful : films,
    }))
    .filter(({count}) => count > 0);
  const doubtful = found.bins.reduce((sum, row) => sum + row.doubtful, 0);
  const title = [
    text.sizes.title[measure]({median: says(summary.median), mean: says(summary.mean)}),
    !sound && found.sound !== null && doubtful > 0
      ? text.sizes.titleSound({mean: says(found.sound.mean), trimmed: says(found.all?.trimmed ?? 0)})
      : "",
  ].join("");
  const subtitle = real
    ? text.sizes.subtitleReal[measure]({year: String(dollarsOf)})
    : text.sizes.subtitle[measure];
  const least = f.money(suspectBelow);
  const shown = (value: number) => (times ? f.times(value) : f.money(value));
  return notebookFigure({
    lang,
    title,
    subtitle,
    note: [
      common.source("movies.parquet", common.films(f.number(summary.films))),
      text.sizes.spread({low: shown(summary.low), high: shown(summary.high)}),
      doubtful === 0
        ? ""
        : text.sizes.doubtful[measure]({
            films: commonText[lang].filmCount(doubtful, f.number(doubtful)),
            dollars: least,
          }),
      sound && doubtful > 0 ? text.sizes.left : "",
      real ? text.dollars.note({year: String(dollarsOf)}) : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
    file: `films-by-${measure}`,
    rows,
    columns: [
      (times ? measureColumn<Bin> : countColumn<Bin>)(text.sizes.from, (row) => row.x1, lang),
      (times ? measureColumn<Bin> : countColumn<Bin>)(text.sizes.below, (row) => row.x2, lang),
      countColumn<Bin>(text.films, (row) => row.count, lang),
    ],
    queries: [moneyHistogram(measure, suspectBelow), knownMoney(measure, suspectBelow)],
    draw: (width) =>
      histogramChart(rows, {
        lang,
        width,
        description: `${title}. ${subtitle}.`,
        xLabel: text.sizes.axis[measure],
        yLabel: text.films,
        scale: "log",
        xFormat: tick,
        rules: [
          {value: summary.median, label: `${text.sizes.median} ${shown(summary.median)}`},
          {value: summary.mean, label: `${text.sizes.mean} ${shown(summary.mean)}`},
          ...(times ? [{value: 1, label: text.breakEven}] : []),
          ...(!times && !real && !sound && doubtful > 0
            ? [{value: suspectBelow, label: text.sizes.limit({dollars: least})}]
            : []),
        ],
        selected: null,
      }),
  });
}
