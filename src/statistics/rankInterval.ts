import {deviations} from "./confidence.js";
import type {MedianInterval} from "./medianInterval.js";

/**
 * The median with its distribution-free interval of the usual level: the values at the ranks n/2 - z sqrt(n)/2 and
 * 1 + n/2 + z sqrt(n)/2, rounded outwards. Of a few values it reaches from the least to the greatest, where samples
 * drawn from them would promise too much.
 *
 * Source: W. J. Conover, Practical Nonparametric Statistics, Wiley 1999, section 3.2.
 *
 * @param values finite numbers
 * @returns null for no values
 */
export function rankInterval(values: readonly number[]): MedianInterval | null {
  const n = values.length;
  if (n === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const reach = (deviations() * Math.sqrt(n)) / 2;
  const rank = (place: number) => sorted[Math.min(n, Math.max(1, place)) - 1]!;
  return {
    median: (sorted[(n - 1) >> 1]! + sorted[n >> 1]!) / 2,
    low: rank(Math.floor(n / 2 - reach)),
    high: rank(Math.ceil(1 + n / 2 + reach)),
  };
}
