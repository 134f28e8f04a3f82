import type {Query} from "../../../queries/query.js";
import {priorQuantile} from "../../../queries/recommendationsOf.js";

export interface RatingPrior {
  /** C of the weighted rating: the mean of the mean votes of all films with votes; null without any. */
  readonly mean: number | null;
  /** m of the weighted rating: the votes that nine in ten films with votes do not exceed. */
  readonly votes: number | null;
  readonly films: number;
}

/** C and m as the recommendations have them; C is rounded, since a sum of doubles depends on its order. */
export const priorSql = `SELECT round(avg(vote_average), 6) AS prior_mean,
    quantile_disc(vote_count, ${priorQuantile})::INTEGER AS prior_votes, count(vote_average)::INTEGER AS films
  FROM movies WHERE vote_count > 0`;

/** What the weighted rating draws films with few votes to. */
export function ratingPrior(): Query<RatingPrior> {
  return {
    name: "ratingPrior",
    tables: ["movies"],
    params: [],
    sql: `SELECT prior_mean AS mean, prior_votes AS votes, films
FROM (
  ${priorSql}
)`,
  };
}
