import type {RuntimeOutlier} from "./queries/runtimeOutliers.js";

/** What can be listed of the films beyond the fences. */
export const outlierOrders = ["longest", "known", "shortest"] as const;
export type OutlierOrder = (typeof outlierOrders)[number];

/** Films of a list. */
const listed = 12;

/** The films of a list: too long ones by length or by votes, or too short ones; of equal ones those with more votes first. */
export function outlierList(
  films: readonly RuntimeOutlier[],
  order: OutlierOrder,
): readonly RuntimeOutlier[] {
  const by = {
    longest: (a: RuntimeOutlier, b: RuntimeOutlier) => b.runtime - a.runtime,
    known: (a: RuntimeOutlier, b: RuntimeOutlier) => b.vote_count - a.vote_count,
    shortest: (a: RuntimeOutlier, b: RuntimeOutlier) => a.runtime - b.runtime,
  };
  return films
    .filter(({above}) => above === (order !== "shortest"))
    .toSorted((a, b) => by[order](a, b) || b.vote_count - a.vote_count || a.id - b.id)
    .slice(0, listed);
}
