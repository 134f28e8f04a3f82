import type {Query} from "../../../queries/query.js";

export interface RuntimeRow {
  /** First year. */
  readonly decade: number;
  /** null: all films, whether of a genre or not. */
  readonly genre: string | null;
  /** Whether the films are at most as long as a short. */
  readonly short: boolean;
  /** Films with a known runtime. */
  readonly films: number;
  /** Minutes: the lower quartile, the median, the upper quartile. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/**
 * The runtimes of each decade, of all films and of those of each genre, shorts apart; 0 is unknown and left out. A
 * film of several genres counts once in each.
 *
 * @param before the first year that does not count
 * @param shortest minutes: what is not longer is a short
 */
export function runtimesByDecade(before: number, shortest: number): Query<RuntimeRow> {
  return {
    name: "runtimesByDecade",
    tables: ["movies"],
    params: [shortest, before],
    sql: `WITH known AS (
  SELECT id, (floor(release_year / 10) * 10)::INTEGER AS decade, runtime, runtime <= ? AS short, genres
  FROM movies
  WHERE release_year < ? AND runtime > 0
),
of_genre AS (
  SELECT id, decade, runtime, short, NULL AS genre FROM known
  UNION ALL
  SELECT DISTINCT id, decade, runtime, short, genre
  FROM (SELECT id, decade, runtime, short, unnest(genres) AS genre FROM known) AS genre_of_film
)
SELECT decade, genre, short, count(*)::INTEGER AS films,
  quantile_cont(runtime, 0.25) AS low, quantile_cont(runtime, 0.5) AS median, quantile_cont(runtime, 0.75) AS high
FROM of_genre
GROUP BY 1, 2, 3
ORDER BY genre NULLS FIRST, short, decade`,
  };
}
