/** The indices of the largest of some counts: several where they are equal, none where there is nothing. */
export function leaders(counts: readonly number[]): readonly number[] {
  const most = Math.max(0, ...counts);
  return most === 0 ? [] : counts.flatMap((count, i) => (count === most ? [i] : []));
}
