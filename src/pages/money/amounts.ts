import {tickText} from "../../charts/numberText.js";
import {formatNumber} from "../../format/format.js";
import {formatMeasure} from "../../format/formatMeasure.js";
import type {Language} from "../../format/language.js";

/** Dollars in a sentence: $947,000; $21.6 million; 21,6 millones de dólares. */
export function dollarsText(value: number, lang: Language): string {
  if (value < 1e6) {
    const plain = formatNumber(value, lang);
    if (lang === "es") return value === 1 ? `${plain} dólar` : `${plain} dólares`;
    return `$${plain}`;
  }
  // Spanish counts a thousand million where English has a billion.
  if (lang === "es") {
    const millions = shortNumber(value / 1e6, lang);
    return `${millions} ${millions === "1" ? "millón" : "millones"} de dólares`;
  }
  return value < 1e9
    ? `$${shortNumber(value / 1e6, lang)} million`
    : `$${shortNumber(value / 1e9, lang)} billion`;
}

/** Dollars on an axis: 1,000; 100 M. */
export function dollarsTick(value: number, lang: Language): string {
  return value < 1e6 ? formatNumber(value, lang) : `${shortNumber(value / 1e6, lang)} M`;
}

/** A return on an axis and in its tips: 0.01×; 2×; 2.06×; 1 M×. */
export function timesTick(value: number, lang: Language): string {
  if (value >= 1e6) return `${shortNumber(value / 1e6, lang)} M×`;
  return Number(value.toPrecision(2)) === value ? `${tickText(value, lang)}×` : timesText(value, lang);
}

/** Per cent on an axis and in its tips: 5%; 5,2 %. */
export function percentTick(value: number, lang: Language): string {
  return `${formatNumber(value, lang, Number.isInteger(value) ? 0 : 1)}${lang === "es" ? "\u00a0" : ""}%`;
}

/** A return in a sentence: 2.06; 5,572. */
export function returnText(value: number, lang: Language): string {
  return value >= 100 ? formatNumber(value, lang) : formatMeasure(value, lang);
}

/** A return where the unit has been named: 2.06×. */
export function timesText(value: number, lang: Language): string {
  return `${returnText(value, lang)}×`;
}

/** Three digits that count, no decimal that is 0. */
function shortNumber(value: number, lang: Language): string {
  const rounded = Number(value.toPrecision(3));
  return formatNumber(rounded, lang, rounded >= 100 || Number.isInteger(rounded) ? 0 : rounded >= 10 ? 1 : 2);
}
