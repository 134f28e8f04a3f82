import {el} from "../../dom/el.js";
import {section} from "../../entities/section.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import type {FilmJson} from "../../shared/api.js";
import {commonText} from "../../text/common.js";
import {filmPageText} from "./text.js";

/** What a film cost and earned, in words and figures; what is unknown or to be checked says so. */
export function moneyView(film: FilmJson, lang: Language): HTMLElement {
  const f = format(lang);
  const {money: text, parts} = filmPageText[lang];
  const {unknown} = commonText[lang];
  const {budget, revenue} = film;
  const dollars = (value: number) => (value > 0 ? f.money(value) : unknown);
  const profit = revenue - budget;
  const figures: readonly (readonly [label: string, value: string, note?: string])[] = [
    [text.cost, dollars(budget)],
    [text.revenue, dollars(revenue)],
    ...(film.return_known
      ? ([
          [profit < 0 ? text.loss : text.profit, f.money(Math.abs(profit))],
          [text.return, commonText[lang].times(f.return(film.return)), text.returnNote],
        ] as const)
      : []),
  ];
  return section(
    "money",
    parts.money,
    el("p", {class: "entity-sentence"}, sentence(film, lang)),
    budget === 0 && revenue === 0
      ? null
      : el(
          "dl",
          {class: "figures"},
          ...figures.map(([label, value, note]) =>
            el(
              "div",
              {},
              el("dt", {}, label),
              el("dd", {class: value === unknown ? "unknown" : null}, value),
              note === undefined ? null : el("dd", {class: "figure-note"}, note),
            ),
          ),
        ),
    film.money_suspect || film.money_doubtful
      ? el("p", {class: "caveat caveat-suspect"}, film.money_suspect ? text.suspect : text.doubtful)
      : null,
    film.return_known ? el("p", {class: "meta"}, text.explained) : null,
  );
}

function sentence({budget, revenue, return: ratio, return_known}: FilmJson, lang: Language): string {
  const f = format(lang);
  const {money: text} = filmPageText[lang];
  const [cost, earned] = [f.money(budget), f.money(revenue)];
  if (!return_known) {
    if (budget > 0) return text.costOnly({cost});
    return revenue > 0 ? text.revenueOnly({revenue: earned}) : text.neither;
  }
  if (revenue === budget) return text.even({cost});
  const figures = {revenue: earned, times: f.return(ratio), cost};
  return ratio > 1 ? text.gain(figures) : text.lost(figures);
}
