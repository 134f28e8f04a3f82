/** What at least half of some counts do not exceed: the lower middle one. 0 where there are none. */
export function middleOf(counts: readonly number[]): number {
  const sorted = counts.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
}
