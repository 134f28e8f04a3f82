/** The median of numbers; of an even number of them the mean of the middle two. Null where there are none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 1) return values[0]!;
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
