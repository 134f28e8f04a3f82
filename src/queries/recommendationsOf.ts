import type {RecommendationJson} from "../shared/api.js";
import {directorsSql, directorsTables} from "./directorsOfFilms.js";
import type {Query} from "./query.js";

/** By what recommendations can stand in order; the first is the official one. */
export const recommendationOrders = ["mean", "similarity", "weighted"] as const;
export type RecommendationOrder = (typeof recommendationOrders)[number];

export interface RecommendedFilm extends RecommendationJson {
  /** Points of 10; null where no film of the data has a vote. */
  readonly weighted_rating: number | null;
  /** Whether too little is known of the film asked about for good recommendations. */
  readonly weak: boolean;
  /** Mean vote of all films with votes, points of 10: C of the weighted rating. */
  readonly prior_mean: number | null;
  /** The number of votes that nine in ten films with votes do not exceed: m of the weighted rating. */
  readonly prior_votes: number | null;
}

/** The share of the films with votes that have no more than m. */
export const priorQuantile = 0.9;

const orderings: Readonly<Record<RecommendationOrder, string>> = {
  mean: "rank",
  similarity: "similarity DESC, rank",
  weighted: "weighted_rating DESC NULLS LAST, rank",
};

/** The same orders of films by rank. */
const comparators: Readonly<Record<RecommendationOrder, (a: RecommendedFilm, b: RecommendedFilm) => number>> =
  {
    mean: (a, b) => a.rank - b.rank,
    similarity: (a, b) => b.similarity - a.similarity || a.rank - b.rank,
    weighted: (a, b) => (b.weighted_rating ?? 0) - (a.weighted_rating ?? 0) || a.rank - b.rank,
  };

/**
 * The films recommended to those who ask about a film.
 *
 * The weighted rating is IMDb's formula for its Top 250, a Bayesian mean: (v R + m C) / (v + m) for a film of v votes with the
 * mean R. A film without votes, or with an unknown mean, has C.
 */
export function recommendationsOf(id: number, order: RecommendationOrder): Query<RecommendedFilm> {
  return {
    name: "recommendationsOf",
    tables: ["recommendations", "movies", ...directorsTables],
    params: [id, id],
    sql: `SELECT movies.id, title, release_year, release_date::VARCHAR AS release_date, vote_average, vote_count, genres,
  directors, rank, similarity, strength, reasons, weak,
  coalesce((vote_count * vote_average + prior_votes * prior_mean) / (vote_count + prior_votes), prior_mean)
    AS weighted_rating,
  prior_mean, prior_votes
FROM recommendations
JOIN movies ON movies.id = recommendations.recommended_id
LEFT JOIN (${directorsSql("SELECT recommended_id FROM recommendations WHERE movie_id = ?")}) AS made_by ON made_by.movie_id = movies.id
CROSS JOIN (
  SELECT avg(vote_average) AS prior_mean, quantile_disc(vote_count, ${priorQuantile})::INTEGER AS prior_votes
  FROM movies WHERE vote_count > 0
) AS prior
WHERE recommendations.movie_id = ?
ORDER BY ${orderings[order]}`,
    async fromApi(api) {
      const [film, {prior_mean, prior_votes}] = await Promise.all([api.filmOf(id), api.distributions()]);
      const {recommendations = [], weak = false} = film ?? {};
      return recommendations
        .map((one): RecommendedFilm => {
          const {vote_average: mean, vote_count: votes} = one;
          const weighted =
            mean === null || votes === null || prior_mean === null || prior_votes === null
              ? prior_mean
              : (votes * mean + prior_votes * prior_mean) / (votes + prior_votes);
          return {...one, weak, prior_mean, prior_votes, weighted_rating: weighted};
        })
        .sort(comparators[order]);
    },
  };
}
