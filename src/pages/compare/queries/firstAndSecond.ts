import type {Query} from "../../../queries/query.js";

/** The first two films of a series, by release date. */
export interface FirstAndSecond {
  readonly collection: string;
  readonly a: number;
  readonly a_title: string | null;
  readonly a_year: number;
  readonly b: number;
  readonly b_title: string | null;
  readonly b_year: number;
  /** Times the cost; null where unknown or to be checked. */
  readonly a_return: number | null;
  readonly b_return: number | null;
  readonly a_budget: number;
  readonly b_budget: number;
  /** Points of 10; null with fewer votes than asked for. */
  readonly a_vote: number | null;
  readonly b_vote: number | null;
}

/**
 * The first two films of each collection that are in the data.
 * @param votes fewest votes of a film whose mean vote counts
 */
export function firstAndSecond(votes: number): Query<FirstAndSecond> {
  const known = (film: string) =>
    `CASE WHEN ${film}.return_known AND NOT ${film}.money_suspect THEN ${film}."return" END`;
  const vote = (film: string) => `CASE WHEN ${film}.vote_count >= ? THEN ${film}.vote_average END`;
  return {
    name: "firstAndSecond",
    tables: ["movies"],
    params: [votes, votes],
    sql: `WITH parts AS (
  SELECT *, row_number() OVER (PARTITION BY collection ORDER BY release_date, id) AS part
  FROM movies WHERE collection IS NOT NULL
)
SELECT one.collection, one.id AS a, one.title AS a_title, one.release_year AS a_year,
  two.id AS b, two.title AS b_title, two.release_year AS b_year,
  ${known("one")} AS a_return, ${known("two")} AS b_return, one.budget::DOUBLE AS a_budget, two.budget::DOUBLE AS b_budget,
  ${vote("one")} AS a_vote, ${vote("two")} AS b_vote
FROM parts AS one
JOIN parts AS two ON two.collection = one.collection AND two.part = 2
WHERE one.part = 1
ORDER BY one.collection`,
  };
}
