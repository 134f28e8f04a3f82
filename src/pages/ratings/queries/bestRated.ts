import type {Query} from "../../../queries/query.js";
import {ofGenre} from "./ofGenre.js";
import {priorSql} from "./ratingPrior.js";

/** Films in each of both lists. */
export const bestShown = 20;

export interface BestRated {
  readonly id: number;
  readonly title: string | null;
  readonly release_year: number;
  readonly votes: number;
  readonly mean: number;
  /** Points of 10, rounded to six decimals. */
  readonly weighted: number;
  /** Places among the films with enough votes, from 1. */
  readonly mean_rank: number;
  readonly weighted_rank: number;
  /** How many films have enough votes. */
  readonly films: number;
}

/**
 * The best films by mean vote and those by weighted rating, with their places in both orders. Of equal ones the more
 * voted is before. The weighted rating is IMDb's formula, with the same m and C as in `recommendationsOf`, whatever
 * the genre.
 *
 * @param least votes that a film has at least, 1 or more
 */
export function bestRated(genre: string | null, least: number): Query<BestRated> {
  const {condition, params} = ofGenre(genre);
  return {
    name: "bestRated",
    tables: ["movies"],
    params: [least, ...params, bestShown, bestShown],
    sql: `SELECT id, title, release_year, votes, mean, round(weighted, 6) AS weighted, mean_rank, weighted_rank, films
FROM (
  SELECT id, title, release_year, votes, mean, weighted, (count(*) OVER ())::INTEGER AS films,
    (row_number() OVER (ORDER BY mean DESC, votes DESC, id))::INTEGER AS mean_rank,
    (row_number() OVER (ORDER BY weighted DESC, votes DESC, id))::INTEGER AS weighted_rank
  FROM (
    SELECT id, title, release_year, vote_count AS votes, vote_average AS mean,
      (vote_count * vote_average + prior_votes * prior_mean) / (vote_count + prior_votes) AS weighted
    FROM movies
    CROSS JOIN (
  ${priorSql}
    ) AS prior
    WHERE vote_count > 0 AND vote_average IS NOT NULL AND vote_count >= ? AND ${condition}
  )
)
WHERE mean_rank <= ? OR weighted_rank <= ?
ORDER BY weighted_rank`,
  };
}
