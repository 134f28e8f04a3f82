import {quantile} from "d3-array";
import {bootstrapMedians} from "./bootstrapMedians.js";
import {usualLevel} from "./confidence.js";

export interface MedianInterval {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export interface BootstrapOptions {
  /** Samples drawn. */
  readonly resamples?: number;
  /** The part of the samples' medians that the interval holds. */
  readonly level?: number;
  /** From 0 to 1: the same seed draws the same samples. */
  readonly seed?: number;
}

/** What `medianInterval` does if nothing is said; pages name these. */
export const bootstrapDefaults = {resamples: 1000, level: usualLevel, seed: 0.42} as const;

/**
 * The median of some values with its percentile bootstrap interval: samples of the same size are drawn from the values
 * with replacement, and the interval reaches from the lower to the upper quantile of their medians. The same
 * values, in whatever order, give the same result.
 *
 * Source: B. Efron and R. J. Tibshirani, An Introduction to the Bootstrap, Chapman & Hall 1993, section 13.3; a
 * thousand samples are what they ask for at least.
 *
 * @param values finite numbers
 * @returns null for no values
 */
export function medianInterval(
  values: readonly number[],
  {
    resamples = bootstrapDefaults.resamples,
    level = bootstrapDefaults.level,
    seed = bootstrapDefaults.seed,
  }: BootstrapOptions = {},
): MedianInterval | null {
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  if (n === 0) return null;
  const medians = bootstrapMedians(sorted, resamples, seed);
  const outside = (1 - level) / 2;
  return {
    median: (sorted[(n - 1) >> 1]! + sorted[n >> 1]!) / 2,
    low: quantile(medians, outside)!,
    high: quantile(medians, 1 - outside)!,
  };
}
