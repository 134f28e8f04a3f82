import {formatNumber} from "../format/format.js";
import {formatMeasure} from "../format/formatMeasure.js";
import type {Language} from "../format/language.js";

/** A round number, such as that of a tick, with the decimals it has: 0.05, 2, 100,000. */
export function tickText(value: number, lang: Language): string {
  let digits = 0;
  while (digits < 12 && !round(value * 10 ** digits)) digits++;
  return formatNumber(value, lang, digits);
}

/** Any number: a whole one as it is, another one with the decimals that say something. */
export function valueText(value: number, lang: Language): string {
  return Number.isInteger(value) ? formatNumber(value, lang) : formatMeasure(value, lang);
}

/** Whether a number is whole but for the error of its arithmetic. */
function round(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= 1e-9 * Math.max(1, Math.abs(value));
}
