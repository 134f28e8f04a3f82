/**
 * The highest of some limits that at least so many counts reach; the lowest one where none does. What is drawn then is
 * what the data allow: much of large data, something of small ones.
 *
 * @param limits from the highest to the lowest
 */
export function enough(
  counts: readonly number[],
  limits: readonly [number, ...number[]],
  least: number,
): number {
  return (
    limits.find((limit) => counts.filter((count) => count >= limit).length >= least) ??
    limits.at(-1) ??
    limits[0]
  );
}
