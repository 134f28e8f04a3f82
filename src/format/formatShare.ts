import {formatNumber} from "./format.js";
import type {Language} from "./language.js";

/**
 * A part of a whole in per cent with one decimal; English writes 8.3%, Spanish 8,3 %. Only nothing is 0 %
 * and only the whole is 100 %.
 */
export function formatShare(part: number, whole: number, lang: Language): string {
  if (whole === 0) return "–";
  const exact = (100 * part) / whole;
  const percent = part === 0 || part === whole ? exact : Math.min(99.9, Math.max(0.1, exact));
  const sign = lang === "es" ? "\u00a0%" : "%";
  return formatNumber(percent, lang, percent === 0 || percent === 100 ? 0 : 1) + sign;
}
