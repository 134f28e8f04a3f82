/**
 * How often each two of some partners would be together if each kept its number of pairings and drew its partners in
 * proportion to theirs, never itself: the model of quasi-independence. The expectations of each partner add up to its
 * number of pairings.
 *
 * Source: L. A. Goodman, The analysis of cross-classified data: independence, quasi-independence, and interactions in
 * contingency tables with or without missing entries, Journal of the American Statistical Association 63 (1968).
 *
 * @param pairings of each partner
 * @returns the expectation of partners i and j; null where there is none because one of them is part of (nearly) all
 * pairings
 */
export function expectedPairings(pairings: readonly number[]): ((i: number, j: number) => number) | null {
  const total = pairings.reduce((sum, own) => sum + own, 0);
  if (total === 0 || pairings.some((own) => 2 * own >= total)) return null;
  const weights = pairings.map((own) => own / Math.sqrt(total));
  for (let round = 0; round < 1000; round++) {
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    let change = 0;
    for (const [i, own] of pairings.entries()) {
      if (own === 0) continue;
      const weight = Math.sqrt((weights[i]! * own) / (all - weights[i]!));
      change = Math.max(change, Math.abs(weight / weights[i]! - 1));
      weights[i] = weight;
    }
    if (change < 1e-12) return (i, j) => (i === j ? 0 : weights[i]! * weights[j]!);
  }
  return null;
}
