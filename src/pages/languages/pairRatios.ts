import type {LanguagesAnalysis} from "./analysis.js";
import {expectedPairings} from "./expectedPairings.js";
import {sumOf} from "./sumOf.js";

export interface PairRatio {
  /** Indices of two countries. */
  readonly a: number;
  readonly b: number;
  /** Made together. */
  readonly films: number;
  /** null where nothing can be expected. */
  readonly expected: number | null;
  /** films / expected */
  readonly ratio: number | null;
}

/**
 * The pairs of countries with their films and what would be expected of their sizes.
 *
 * @param period index of a period; null: all years
 */
export function pairRatios(
  {countries, pairs}: Pick<LanguagesAnalysis, "countries" | "pairs">,
  period: number | null,
): readonly PairRatio[] {
  const expectation = expectedPairings(countries.map(({pairings}) => sumOf(pairings, period)));
  return pairs.map(({a, b, films: counts}) => {
    const films = sumOf(counts, period);
    const expected = expectation?.(a, b) ?? null;
    return {a, b, films, expected, ratio: expected === null || expected === 0 ? null : films / expected};
  });
}
