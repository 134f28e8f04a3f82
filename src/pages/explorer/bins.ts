import {bisectRight, range} from "d3-array";
import type {RangeName} from "./queries/filmFilters.js";

/** The bins of a quantity. */
export interface Bins {
  /** Bin i goes from edge i to below edge i + 1; the last one has no upper end. Ascending. */
  readonly edges: readonly number[];
  /** The least difference of two values: what ends before 7.0 ends with 6.9. */
  readonly step: number;
}

/** What the bins are made of. */
export interface Extent {
  readonly firstYear: number;
  readonly lastYear: number;
  /** In dollars; null where no budget is known. */
  readonly maxBudget: number | null;
}

/** Minutes; the films that run as long or longer share a bin. */
export const longest = 240;
/** Dollars; all budgets below share a bin. */
export const smallBudget = 1000;

/**
 * The bins of every quantity: one a year; half a point; ten minutes, with all from four hours on in one; a
 * quarter of a power of ten of dollars (1, 1.8, 3.2, 5.6), with all below 1,000 in one.
 */
export function binsOf({firstYear, lastYear, maxBudget}: Extent): Readonly<Record<RangeName, Bins>> {
  const budgets = range(3, 16)
    .flatMap((power) => [10, 18, 32, 56].map((mantissa) => mantissa * 10 ** (power - 1)))
    .filter((edge) => edge <= Math.max(smallBudget, maxBudget ?? 0));
  return {
    year: {edges: range(firstYear, lastYear + 1), step: 1},
    vote: {edges: range(20).map((half) => half / 2), step: 0.1},
    runtime: {edges: range(0, longest + 10, 10), step: 1},
    budget: {edges: [0, ...budgets], step: 1},
  };
}

/** The bin of a value; what lies below the first edge is in the first. */
export function binOf({edges}: Bins, value: number): number {
  return Math.max(0, bisectRight(edges, value) - 1);
}

/**
 * Where a value stands on an axis on which every bin is 1 wide.
 * @param value null: at the end given by `side`
 */
export function placeOf({edges, step}: Bins, value: number | null, side: "from" | "to"): number {
  if (value === null) return side === "from" ? 0 : edges.length;
  const at = side === "to" ? value + step : value;
  const bin = binOf({edges, step}, at);
  const [low, high] = [edges[bin] ?? 0, edges[bin + 1]];
  if (high === undefined) return at > low + 1e-9 ? edges.length : bin;
  return bin + Math.min(1, Math.max(0, (at - low) / (high - low)));
}

/** The values between two places of that axis which lie between bins; null: without bound on that side. */
export function valuesBetween(
  {edges, step}: Bins,
  first: number,
  end: number,
): {readonly from: number | null; readonly to: number | null} {
  const to = edges[end];
  return {
    from: first <= 0 ? null : edges[first]!,
    to: to === undefined ? null : Number((to - step).toFixed(1)),
  };
}
