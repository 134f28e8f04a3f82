import type {Language} from "./language.js";

/** How a language writes numbers; digits are grouped from so many before the point on. */
const signs = {
  en: {group: ",", point: ".", groupedFrom: 4},
  es: {group: ".", point: ",", groupedFrom: 5},
} as const satisfies Readonly<Record<Language, object>>;

/** Whole numbers that are exact, and so short that their digits are written without an exponent. */
const most = Number.MAX_SAFE_INTEGER;

/**
 * A number with so many decimals, as `Intl.NumberFormat` writes it in the language's locale, whose first use takes long and would
 * keep an answer waiting; but 0 is without a sign, and the sign is a minus instead of a hyphen. Halves are rounded away from 0, after the shortest digits
 * that mean the number.
 *
 * @returns null for what is not written in plain digits
 */
export function decimal(value: number, digits: number, lang: Language): string | null {
  const size = Math.abs(value);
  if (!(size <= most) || (size > 0 && size < 1e-6)) return null;
  const {group, point, groupedFrom} = signs[lang];
  const [shortest = "", given = ""] = String(size).split(".");
  let [whole, fraction] = [shortest, given.slice(0, digits).padEnd(digits, "0")];
  if ((given[digits] ?? "0") >= "5") {
    const up = String(BigInt(whole + fraction) + 1n).padStart(digits + 1, "0");
    [whole, fraction] = [up.slice(0, up.length - digits), up.slice(up.length - digits)];
  }
  const grouped = whole.length < groupedFrom ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = value < 0 && /[1-9]/.test(whole + fraction) ? "\u2212" : "";
  return sign + grouped + (digits === 0 ? "" : point + fraction);
}
