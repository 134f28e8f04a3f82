import {normalQuantile} from "./normalQuantile.js";

/** The part of the intervals that hold the true value, if nothing else is said; pages name it. */
export const usualLevel = 0.95;

/** How many standard deviations on either side of the mean hold a part of a normal distribution: 1.96 hold 95 %. */
export function deviations(level: number = usualLevel): number {
  return normalQuantile((1 + level) / 2);
}

/**
 * The level of each of some intervals at which all of them together keep the usual one: by Bonferroni's inequality,
 * each has its part of what may be missed.
 */
export function levelOfEach(intervals: number): number {
  return 1 - (1 - usualLevel) / intervals;
}
