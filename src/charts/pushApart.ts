/**
 * Moves positions apart until no two are nearer than a gap, in their order: upwards in number, and back from
 * the upper bound. Where there is not room for all, the first ones pass the lower bound.
 *
 * @returns the new positions, in the order of the given ones
 */
export function pushApart(places: readonly number[], gap: number, low: number, high: number): number[] {
  const order = places.map((_, i) => i).toSorted((a, b) => places[a]! - places[b]!);
  const moved = [...places];
  let floor = low;
  for (const i of order) {
    moved[i] = Math.max(moved[i]!, floor);
    floor = moved[i]! + gap;
  }
  let ceiling = high;
  for (const i of order.toReversed()) {
    moved[i] = Math.min(moved[i]!, ceiling);
    ceiling = moved[i]! - gap;
  }
  return moved;
}
