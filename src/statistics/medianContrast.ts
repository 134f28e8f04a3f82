import {median, quantile} from "d3-array";
import {bootstrapMedians} from "./bootstrapMedians.js";
import {bootstrapDefaults} from "./medianInterval.js";

export interface Contrast {
  readonly value: number;
  /** Of its percentile bootstrap interval. */
  readonly low: number;
  readonly high: number;
}

/**
 * How far the median of some values is from that of others, with its percentile bootstrap interval: both are drawn anew,
 * each from its own values, and compared sample by sample. That two intervals overlap does not tell whether their medians
 * differ; whether this one holds 0 (a difference) or 1 (a ratio) does.
 *
 * Source: B. Efron and R. J. Tibshirani, An Introduction to the Bootstrap, Chapman & Hall 1993, section 8.3 and 13.3.
 *
 * @param compare the second median and the first one: their difference or ratio
 * @returns null where one of them has no values
 */
export function medianContrast(
  first: readonly number[],
  second: readonly number[],
  compare: (second: number, first: number) => number,
): Contrast | null {
  if (first.length === 0 || second.length === 0) return null;
  const {resamples, level, seed} = bootstrapDefaults;
  const of = (values: readonly number[], own: number) =>
    bootstrapMedians(Float64Array.from(values).sort(), resamples, own);
  // Two seeds: samples of both must not go together.
  const [a, b] = [of(first, seed), of(second, 1 - seed)];
  const contrasts = b.map((value, i) => compare(value, a[i]!));
  const outside = (1 - level) / 2;
  return {
    value: compare(median(second)!, median(first)!),
    low: quantile(contrasts, outside)!,
    high: quantile(contrasts, 1 - outside)!,
  };
}
