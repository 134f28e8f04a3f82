/** The place of a value among all when the largest comes first; equal values share the better place. */
export function placeOf(value: number, all: readonly number[]): number {
  return 1 + all.filter((other) => other > value).length;
}
