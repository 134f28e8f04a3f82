import type {Query} from "../../../queries/query.js";

export interface VotesAndPopularity {
  readonly votes: number;
  readonly popularity: number;
}

/**
 * Votes and popularity of the films that have both, as they are drawn.
 * @param least votes that a film has at least, 1 or more
 */
export function votesAndPopularity(least: number): Query<VotesAndPopularity> {
  return {
    name: "votesAndPopularity",
    tables: ["movies"],
    params: [least],
    sql: `SELECT vote_count AS votes, popularity
FROM movies
WHERE vote_count > 0 AND popularity > 0 AND vote_count >= ?
ORDER BY id`,
  };
}
