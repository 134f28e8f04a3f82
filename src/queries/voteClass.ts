/**
 * The class of a film by its number of votes, as SQL: the lower bound. An unknown number falls into the first class.
 *
 * @param bounds the lower bounds of the classes, ascending
 */
export function voteClass(bounds: readonly number[]): string {
  const higher = bounds
    .slice(1)
    .toReversed()
    .map((bound) => `WHEN vote_count >= ${bound} THEN ${bound}`);
  return `CASE ${higher.join(" ")} ELSE ${bounds[0]} END`;
}
