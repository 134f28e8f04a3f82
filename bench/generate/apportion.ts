/** Whole numbers in proportion to the weights, that sum to `total`. */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  let before = 0;
  let weight = 0;
  return weights.map((own, index) => {
    weight += own;
    const until = index === weights.length - 1 ? total : Math.round((total * weight) / sum);
    const size = until - before;
    before = until;
    return size;
  });
}
