import {scatterChart} from "../../../charts/scatterChart.js";
import {controls} from "../../../controls/controls.js";
import {el} from "../../../dom/el.js";
import {filmLink} from "../../../dom/filmLink.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import type {PageContext} from "../../../layout/pageContext.js";
import {livePlace} from "../../../notebook/livePlace.js";
import {filmName} from "../../../sentences/filmName.js";
import {commonText} from "../../../text/common.js";
import {notebooksText} from "../../../text/notebook.js";
import type {MoneyAnalysis} from "../analysis.js";
import {constantDollars, type Dollars, inDollars} from "../constantDollars.js";
import {moneyFigureText} from "../figureText.js";
import {rules} from "../rules.js";
import {cellBound, type ScatterData, type ScatterFilm, scatterData} from "../scatterData.js";
import type {Selection, Selections} from "../selection.js";
import {measureColumn, nameColumn} from "./columns.js";
import {dollarsSelect} from "./dollarsSelect.js";
import {filterControls} from "./filterControls.js";
import {selectionText} from "./selectionText.js";
import {soundOnly} from "./soundOnly.js";

/** Cost against revenue: cells of all films, or the dots of those that the reader selects. */
export function scatterFigure(data: MoneyAnalysis, page: PageContext, selections: Selections): HTMLElement {
  const {lang} = page;
  const text = moneyFigureText[lang];
  const status = el("p", {class: "notebook-controls-note", role: "status"});
  const {place, refresh} = livePlace(lang, selections.current, (selection) => {
    status.textContent = selectionText(selection, data.known.both, lang);
    return [
      selection.films?.length === 0
        ? el("p", {class: "message"}, text.filter.none)
        : figure(data, selection, {sound: sound.value(), money: money.value()}, lang),
    ];
  });
  const money = dollarsSelect(data, lang, {name: "scatter-dollars", onChange: refresh});
  const sound = soundOnly("scatter-checked", lang, refresh);
  refresh();
  selections.onChange(() => {
    // Where the selection cannot be computed, the place says so and nothing is selected.
    status.textContent = "";
    refresh();
  });
  return el(
    "div",
    {},
    filterControls(page, data.choices, selections),
    controls(lang, money.control, sound.control),
    status,
    place,
  );
}

/** What the chart of all films, or of those selected, shows in the dollars asked for. */
function scatterOf(
  data: MoneyAnalysis,
  films: Selection["films"],
  money: Dollars,
): ScatterData & {readonly chosen: Selection["films"]} {
  const constant = constantDollars(new Map(data.prices), data.dollarsOf);
  if (films !== null) {
    const chosen = inDollars(films, money, constant);
    return {...scatterData(chosen), chosen};
  }
  if (money === "nominal") return {...data.scatter, chosen: null};
  const {named} = data.scatterReal;
  const suspects = inDollars(data.scatter.suspects, money, constant).filter(
    (film) => !named.some(({id}) => id === film.id),
  );
  return {...data.scatterReal, suspects, chosen: null};
}

function figure(
  data: MoneyAnalysis,
  selection: Selection,
  {sound, money}: {readonly sound: boolean; readonly money: Dollars},
  lang: Language,
): HTMLElement {
  const f = format(lang);
  const text = moneyFigureText[lang].scatter;
  const common = notebooksText[lang];
  const {dollars} = moneyFigureText[lang];
  const found = scatterOf(data, selection.films, money);
  const {chosen: films} = found;
  const number = f.number;
  const count = sound ? found.films - found.suspect : found.films;
  const median = sound ? found.medianSound : found.median;
  const gained = sound ? found.gainedSound : found.gained;
  if (median === null) return el("p", {class: "message"}, moneyFigureText[lang].filter.none);
  const title = text.title({
    share: f.share(gained, count),
    films: commonText[lang].filmCount(count, number(count)),
    median: f.return(median),
  });
  const kept = (film: ScatterFilm) => !sound || !film.money_suspect;
  const label = (film: ScatterFilm) => `${filmName(film, lang)} (${film.release_year})`;
  const emphasis = (film: ScatterFilm) =>
    film.money_suspect ? ("suspect" as const) : film.return >= 1 ? ("gain" as const) : ("loss" as const);
  const named = found.named.filter(kept);
  const asDots = films !== null && films.length <= rules.dots;
  const others = asDots
    ? films.filter((film) => kept(film) && !named.some(({id}) => id === film.id))
    : found.suspects.filter(kept);
  const dots = [
    ...named.map((film) => ({x: film.budget, y: film.revenue, name: label(film), emphasis: emphasis(film)})),
    ...others.map((film) => ({x: film.budget, y: film.revenue, tip: label(film), emphasis: emphasis(film)})),
  ];
  const cells = found.cells.map(([x, y, inside]) => ({
    x1: cellBound(x),
    x2: cellBound(x + 1),
    y1: cellBound(y),
    y2: cellBound(y + 1),
    count: inside,
  }));
  const year = String(data.dollarsOf);
  const subtitle = text.subtitle({dollars: money === "real" ? dollars.real({year}) : dollars.nominal});
  const {columns} = text;
  const tick = f.moneyTick;
  return notebookFigure<ScatterFilm>({
    lang,
    title,
    subtitle,
    note: [
      common.source("movies.parquet", common.films(number(count))),
      ...(found.suspect === 0
        ? []
        : sound
          ? [text.left({films: commonText[lang].filmCount(found.suspect, number(found.suspect))})]
          : found.medianSound === null
            ? []
            : [
                text.sound({
                  films: found.suspect,
                  shown: number(found.suspect),
                  share: f.share(found.gainedSound, found.films - found.suspect),
                  median: f.return(found.medianSound),
                }),
              ]),
      text.named,
      ...(asDots ? [] : [text.cells]),
      ...(money === "real" ? [dollars.note({year})] : []),
    ].join(" "),
    file: "cost-and-revenue",
    legend: [
      {label: text.gain, colour: "var(--chart-gain)"},
      {label: text.loss, colour: "var(--chart-loss)"},
      ...(sound || found.suspect === 0
        ? []
        : [{label: moneyFigureText[lang].toCheck, colour: "var(--chart-suspect)", hollow: true}]),
    ],
    rows: asDots ? films.filter(kept) : [...named, ...found.suspects.filter(kept)],
    columns: [
      {
        ...nameColumn<ScatterFilm>(columns.film, (film) => filmName(film, lang)),
        show: (film) => filmLink({id: film.id, name: filmName(film, lang)}),
      },
      {
        title: columns.year,
        numeric: true,
        show: (film) => String(film.release_year),
        value: (film) => film.release_year,
      },
      countColumn(columns.cost, (film) => film.budget, lang),
      countColumn(columns.revenue, (film) => film.revenue, lang),
      measureColumn(columns.return, (film) => film.return, lang),
    ],
    queries: [selection.query],
    draw: (width) =>
      scatterChart(dots, {
        lang,
        width,
        description: `${title}. ${subtitle}.`,
        xLabel: text.x,
        yLabel: text.y,
        xScale: "log",
        yScale: "log",
        rules: [{kind: "diagonal", label: text.diagonal}],
        xFormat: tick,
        yFormat: tick,
        ...(asDots ? {} : {cells}),
      }),
  });
}
