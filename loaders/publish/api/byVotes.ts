import type {Film} from "../../transform/tables.js";

/** Puts the most voted films first, those of unknown votes last, and of equal ones the smaller id. */
export function byVotes(a: Film, b: Film): number {
  return (b.voteCount ?? -1) - (a.voteCount ?? -1) || a.id - b.id;
}
