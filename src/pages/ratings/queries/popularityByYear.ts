import type {Query} from "../../../queries/query.js";
import {ofGenre} from "./ofGenre.js";

export interface PopularityOfYear {
  readonly year: number;
  readonly films: number;
  /** Median of popularity / votes × 100. */
  readonly popularity: number;
}

/**
 * Popularity for every hundred votes, by year of release, of films with about as many votes: the fewer votes, the
 * higher it is.
 * @param votes that a film has at least and at most
 * @param fewest films that a year has at least
 */
export function popularityByYear(
  genre: string | null,
  votes: readonly [number, number],
  fewest: number,
): Query<PopularityOfYear> {
  const {condition, params} = ofGenre(genre);
  return {
    name: "popularityByYear",
    tables: ["movies"],
    params: [...votes, ...params, fewest],
    sql: `SELECT release_year AS year, count(*)::INTEGER AS films,
  round(quantile_cont(100 * popularity / vote_count, 0.5), 4) AS popularity
FROM movies
WHERE popularity IS NOT NULL AND vote_count BETWEEN ? AND ? AND ${condition}
GROUP BY release_year
HAVING count(*) >= ?
ORDER BY release_year`,
  };
}
