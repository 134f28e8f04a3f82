import {formatNumber} from "./format.js";
import type {Language} from "./language.js";

/** A chosen share, such as a level of confidence, in whole per cent: 95%, 95 %. */
export function percentText(share: number, lang: Language): string {
  return formatNumber(100 * share, lang) + (lang === "es" ? "\u00a0%" : "%");
}
