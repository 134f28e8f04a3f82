export interface MedianInterval {
  readonly median: number;
  /** Bounds of the interval that holds the median of all such values in 95 of 100 samples. */
  readonly low: number;
  readonly high: number;
}

/**
 * The median with its distribution-free 95 % interval: the values at the ranks n/2 - 1.96 sqrt(n)/2 and
 * 1 + n/2 + 1.96 sqrt(n)/2, rounded outwards (Conover, "Practical Nonparametric Statistics", 1999, section 3.2).
 * null without values.
 */
export function medianInterval(values: readonly number[]): MedianInterval | null {
  const n = values.length;
  if (n === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const reach = 0.98 * Math.sqrt(n);
  const rank = (place: number) => sorted[Math.min(n, Math.max(1, place)) - 1]!;
  return {
    median: (sorted[(n - 1) >> 1]! + sorted[n >> 1]!) / 2,
    low: rank(Math.floor(n / 2 - reach)),
    high: rank(Math.ceil(1 + n / 2 + reach)),
  };
}
