import type {Query} from "../../../queries/query.js";
import {ofGenre} from "./ofGenre.js";

/** The numbers of a film that can be ranked; null is unknown. */
export interface FilmNumbers {
  readonly budget: number | null;
  readonly revenue: number | null;
  readonly return: number | null;
  readonly runtime: number | null;
  readonly popularity: number | null;
  readonly mean: number | null;
  readonly votes: number | null;
  readonly year: number | null;
}

/**
 * The numbers of films: 0 dollars or minutes, a mean of no votes, and money that is to be checked are unknown.
 * @param least votes that a film has at least; 0 keeps all
 */
export function numbersOfFilms(genre: string | null, least: number): Query<FilmNumbers> {
  const {condition, params} = ofGenre(genre);
  return {
    name: "numbersOfFilms",
    tables: ["movies"],
    params: [least, ...params],
    sql: `SELECT
  CASE WHEN budget > 0 AND NOT (money_suspect OR money_doubtful) THEN budget END::DOUBLE AS budget,
  CASE WHEN revenue > 0 AND NOT (money_suspect OR money_doubtful) THEN revenue END::DOUBLE AS revenue,
  CASE WHEN return_known AND NOT money_suspect THEN "return" END AS "return",
  CASE WHEN runtime > 0 THEN runtime END AS runtime,
  popularity,
  CASE WHEN vote_count > 0 THEN vote_average END AS mean,
  coalesce(vote_count, 0)::INTEGER AS votes,
  release_year AS year
FROM movies
WHERE coalesce(vote_count, 0) >= ? AND ${condition}
ORDER BY id`,
  };
}
