import type {Query} from "../../../queries/query.js";
import {ofGenre} from "./ofGenre.js";

export interface VoteCount {
  readonly votes: number;
  readonly films: number;
}

/** How many films have exactly how many votes (an unknown number counts as none), the fewest votes first. */
export function voteCounts(genre: string | null): Query<VoteCount> {
  const {condition, params} = ofGenre(genre);
  return {
    name: "voteCounts",
    tables: ["movies"],
    params,
    sql: `SELECT coalesce(vote_count, 0)::INTEGER AS votes, count(*)::INTEGER AS films
FROM movies
WHERE ${condition}
GROUP BY 1
ORDER BY 1`,
  };
}
