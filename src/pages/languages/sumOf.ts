/**
 * A count by period, of one of them or of all.
 *
 * @param period index of a period; null: all
 */
export function sumOf(counts: readonly number[], period: number | null): number {
  return period === null ? counts.reduce((sum, count) => sum + count, 0) : (counts[period] ?? 0);
}
