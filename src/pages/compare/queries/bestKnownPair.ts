import type {Query} from "../../../queries/query.js";

export interface FilmPair {
  readonly a: number;
  readonly b: number;
}

/**
 * The two films of one collection that are both voted on most (the less voted of the two decides), the older
 * one first; no row where no collection has two.
 */
export function bestKnownPair(): Query<FilmPair> {
  return {
    name: "bestKnownPair",
    tables: ["movies"],
    params: [],
    sql: `SELECT one.id AS a, two.id AS b
FROM movies AS one
JOIN movies AS two ON two.collection = one.collection
  AND (two.release_date > one.release_date OR (two.release_date = one.release_date AND two.id > one.id))
ORDER BY least(coalesce(one.vote_count, 0), coalesce(two.vote_count, 0)) DESC,
  greatest(coalesce(one.vote_count, 0), coalesce(two.vote_count, 0)) DESC, one.id, two.id
LIMIT 1`,
  };
}
