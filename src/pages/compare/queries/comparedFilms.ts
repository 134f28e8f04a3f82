import type {Query} from "../../../queries/query.js";
import {priorQuantile} from "../../../queries/recommendationsOf.js";

/** A film with everything that two films are compared by; null is unknown. */
export interface ComparedFilm {
  readonly id: number;
  readonly title: string | null;
  /** `YYYY-MM-DD` */
  readonly release_date: string;
  readonly original_language: string | null;
  readonly collection: string | null;
  readonly genres: readonly string[];
  /** Minutes. */
  readonly runtime: number | null;
  /** US dollars of the time. */
  readonly budget: number | null;
  readonly revenue: number | null;
  /** Times the cost. */
  readonly return: number | null;
  readonly money_suspect: boolean;
  readonly money_doubtful: boolean;
  readonly popularity: number | null;
  readonly vote_count: number;
  /** Points of 10. */
  readonly vote_average: number | null;
  /** Points of 10; as for recommendations. Null where nobody voted for any film. */
  readonly weighted_rating: number | null;
}

/**
 * Two films, the smaller id first. The weighted rating is that of `recommendationsOf`: (v R + m C) / (v + m).
 */
export function comparedFilms(a: number, b: number): Query<ComparedFilm> {
  return {
    name: "comparedFilms",
    tables: ["movies"],
    params: [a, b],
    sql: `SELECT id, title, release_date::VARCHAR AS release_date, original_language, collection, genres,
  nullif(runtime, 0) AS runtime, nullif(budget, 0)::DOUBLE AS budget, nullif(revenue, 0)::DOUBLE AS revenue,
  CASE WHEN return_known THEN "return" END AS "return", money_suspect, money_doubtful, popularity,
  coalesce(vote_count, 0) AS vote_count, CASE WHEN vote_count > 0 THEN vote_average END AS vote_average,
  round(coalesce((vote_count * vote_average + prior_votes * prior_mean) / (vote_count + prior_votes), prior_mean), 6)
    AS weighted_rating
FROM movies
CROSS JOIN (
  SELECT avg(vote_average) AS prior_mean, quantile_disc(vote_count, ${priorQuantile})::INTEGER AS prior_votes
  FROM movies WHERE vote_count > 0
) AS prior
WHERE id IN (?, ?)
ORDER BY id`,
  };
}
