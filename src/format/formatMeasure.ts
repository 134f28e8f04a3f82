import {formatNumber} from "./format.js";
import type {Language} from "./language.js";

/**
 * A measured quantity (a return, a popularity) with as many digits as say something: two decimals, none
 * from 100,000 on, and for what would be 0.00 the first two digits that are not 0.
 */
export function formatMeasure(value: number, lang: Language): string {
  const size = Math.abs(value);
  if (size >= 100_000) return formatNumber(value, lang);
  if (size === 0 || size >= 0.01) return formatNumber(value, lang, 2);
  return formatNumber(value, lang, Math.min(20, 1 - Math.floor(Math.log10(size))));
}
