/**
 * The median of numbers; of an even number of them the mean of the middle two. Null where there are none.
 *
 * @param count how many of the values, from the first on
 */
export function median(values: ArrayLike<number>, count = values.length): number | null {
  if (count === 1) return values[0]!;
  const sorted = new Float64Array(count);
  for (let i = 0; i < count; i++) sorted[i] = values[i]!;
  sorted.sort();
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
