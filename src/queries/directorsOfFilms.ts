import type {Query} from "./query.js";

export interface FilmDirectors {
  readonly movie_id: number;
  /** Names, separated by a comma and a blank, in alphabetical order. */
  readonly directors: string;
}

/** The tables that {@link directorsSql} reads. */
export const directorsTables = ["crew", "directors"] as const;

/**
 * SQL for the directors of some films, each once a film: `movie_id` and `name`.
 *
 * @param ids SQL for a list of ids, or a subquery of one column
 */
export function directedSql(ids: string): string {
  return `SELECT DISTINCT movie_id, coalesce(credits.name, directors.name) AS name
  FROM (SELECT * FROM crew WHERE job = 'Director' AND movie_id IN (${ids})) AS credits
  LEFT JOIN directors ON directors.person_id = credits.person_id`;
}

/**
 * SQL for {@link FilmDirectors} of some films; those without a known director have no row.
 *
 * @param ids SQL for a list of ids, or a subquery of one column
 */
export function directorsSql(ids: string): string {
  return `SELECT movie_id, string_agg(name, ', ' ORDER BY name) AS directors
FROM (
  ${directedSql(ids)}
)
GROUP BY movie_id`;
}

/** Who directed each of the films; a film without a known director has no row. `ids` is not empty. */
export function directorsOfFilms(ids: readonly number[]): Query<FilmDirectors> {
  return {
    name: "directorsOfFilms",
    tables: directorsTables,
    params: ids,
    sql: `${directorsSql(ids.map(() => "?").join(", "))}
ORDER BY movie_id`,
  };
}
