/**
 * Parts groups into runs, each of which ends with the group that fills it up.
 *
 * @param starts where each group starts; the last element is where the last group ends
 * @param full elements from which on a run is full
 * @returns the number of the first group of each run, and the number after its last one
 */
export function* runsOfGroups(
  starts: Int32Array,
  full: number,
): Generator<readonly [from: number, to: number], void> {
  const end = starts.length - 1;
  for (let from = 0, to = 0; from < end; from = to) {
    while (to < end && starts[to]! - starts[from]! < full) to++;
    yield [from, to];
  }
}
