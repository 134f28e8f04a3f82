import {randomLcg} from "d3-random";

/**
 * Medians of samples of the same size, drawn from some values with replacement. The same values and seed give the same
 * medians, in the same order.
 *
 * @param sorted finite numbers, ascending, at least one
 * @param resamples how many samples
 * @param seed from 0 to 1
 */
export function bootstrapMedians(
  sorted: ArrayLike<number>,
  resamples: number,
  seed: number,
): Float64Array<ArrayBuffer> {
  const n = sorted.length;
  const random = randomLcg(seed);
  const drawn = new Uint32Array(n);
  const medians = new Float64Array(resamples);
  // The sample is kept as how often each of the sorted values was drawn: it need not be sorted itself.
  const lower = (n - 1) >> 1;
  const upper = n >> 1;
  for (let sample = 0; sample < resamples; sample++) {
    drawn.fill(0);
    for (let i = 0; i < n; i++) drawn[Math.floor(random() * n)]! += 1;
    let at = 0;
    let passed = drawn[0]!;
    while (passed <= lower) passed += drawn[++at]!;
    const left = sorted[at]!;
    while (passed <= upper) passed += drawn[++at]!;
    medians[sample] = (left + sorted[at]!) / 2;
  }
  return medians;
}
