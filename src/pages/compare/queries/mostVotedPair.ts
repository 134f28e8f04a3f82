import type {Query} from "../../../queries/query.js";

/** The two films with most votes; fewer where there are fewer films. */
export function mostVotedPair(): Query<{readonly id: number}> {
  return {
    name: "mostVotedPair",
    tables: ["movies"],
    params: [],
    sql: `SELECT id
FROM movies
ORDER BY vote_count DESC NULLS LAST, id
LIMIT 2`,
  };
}
