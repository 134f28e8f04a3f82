import {periodOf} from "../../format/period.js";
import type {LanguagesAnalysis} from "./analysis.js";

export interface KnownIn {
  /** Films with an original language, with a country; and of these the ones with several. */
  readonly languages: number;
  readonly countries: number;
  readonly coproductions: number;
  /** Of those with a language, the ones in another language than English. */
  readonly other: number;
}

/**
 * Of how many films language and country are known.
 *
 * @param period index of a period; null: all years
 */
export function knownIn(
  {years, periods, incompleteFrom}: Pick<LanguagesAnalysis, "years" | "periods" | "incompleteFrom">,
  period: number | null,
): KnownIn {
  const sum = {languages: 0, countries: 0, coproductions: 0, other: 0};
  for (const row of years) {
    if (period !== null && periodOf(row.year, incompleteFrom) !== periods[period]) continue;
    sum.languages += row.language_known;
    sum.countries += row.country_known;
    sum.coproductions += row.coproductions;
    sum.other += row.other_language;
  }
  return sum;
}
