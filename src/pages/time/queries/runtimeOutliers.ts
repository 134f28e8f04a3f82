import type {Query} from "../../../queries/query.js";

/** A feature film whose running time is far from those of its decade. */
export interface RuntimeOutlier {
  readonly id: number;
  readonly title: string | null;
  readonly release_year: number;
  /** Minutes. */
  readonly runtime: number;
  /** Unknown ones are 0. */
  readonly vote_count: number;
  /** Whether it is too long, else too short. */
  readonly above: boolean;
}

export interface RuntimeFences {
  /** Feature films of decades with enough of them; those beyond the upper fence, and beyond the lower one. */
  readonly films: number;
  readonly above: number;
  readonly below: number;
  /** Documentaries among those beyond the upper fence. */
  readonly documentaries: number;
  /** Minutes: the shortest film above, the longest below; null where there is none. */
  readonly least_above: number | null;
  readonly most_below: number | null;
  /** Minutes, of all these films and without those beyond; null where there is no film. */
  readonly mean: number | null;
  readonly median: number | null;
  readonly mean_within: number | null;
  readonly median_within: number | null;
  /** Films of one minute, and those of them of the first years of film. */
  readonly minute: number;
  readonly minute_early: number;
}

/** Films before this year are those of the first years of film. */
export const firstYears = 1910;

/** So many distances between the quartiles beyond them are the outer fences. Source: J. W. Tukey, Exploratory Data Analysis (1977). */
export const fenceDistance = 3;

const judged = `WITH known AS (
  SELECT id, title, release_year, runtime, coalesce(vote_count, 0)::INTEGER AS vote_count, genres,
    ln(runtime::DOUBLE) AS size, floor(release_year / 10) * 10 AS decade
  FROM movies
  WHERE release_year < ? AND runtime > ?
),
quartiles AS (
  SELECT decade, quantile_cont(size, 0.25) AS lower, quantile_cont(size, 0.75) AS upper
  FROM known
  GROUP BY 1
  HAVING count(*) >= ?
),
judged AS (
  SELECT *, size > upper + ${fenceDistance} * (upper - lower) AS above, size < lower - ${fenceDistance} * (upper - lower) AS below
  FROM known JOIN quartiles USING (decade)
)`;

/**
 * The feature films beyond the outer fences of the logarithms of their decade's running times, the longest first.
 *
 * @param before the first year that does not count
 * @param shortest minutes: what is not longer is a short
 * @param least feature films that a decade must have
 */
export function runtimeOutliers(before: number, shortest: number, least: number): Query<RuntimeOutlier> {
  return {
    name: "runtimeOutliers",
    tables: ["movies"],
    params: [before, shortest, least],
    sql: `${judged}
SELECT id, title, release_year::INTEGER AS release_year, runtime::INTEGER AS runtime, vote_count, above
FROM judged
WHERE above OR below
ORDER BY runtime DESC, id`,
  };
}

/** How many these are, and what leaving them out does to mean and median; parameters as above. */
export function runtimeFences(before: number, shortest: number, least: number): Query<RuntimeFences> {
  return {
    name: "runtimeFences",
    tables: ["movies"],
    params: [before, shortest, least],
    sql: `${judged}
SELECT count(*)::INTEGER AS films, (count(*) FILTER (WHERE above))::INTEGER AS above,
  (count(*) FILTER (WHERE below))::INTEGER AS below,
  (count(*) FILTER (WHERE above AND list_contains(genres, 'Documentary')))::INTEGER AS documentaries,
  (min(runtime) FILTER (WHERE above))::INTEGER AS least_above,
  (max(runtime) FILTER (WHERE below))::INTEGER AS most_below,
  avg(runtime) AS mean, quantile_cont(runtime, 0.5) AS median,
  avg(runtime) FILTER (WHERE NOT (above OR below)) AS mean_within,
  quantile_cont(runtime, 0.5) FILTER (WHERE NOT (above OR below)) AS median_within,
  (SELECT count(*) FROM movies WHERE runtime = 1)::INTEGER AS minute,
  (SELECT count(*) FROM movies WHERE runtime = 1 AND release_year < ${firstYears})::INTEGER AS minute_early
FROM judged`,
  };
}
