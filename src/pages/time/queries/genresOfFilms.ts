import type {Query} from "../../../queries/query.js";

export interface GenreOfPeriod {
  /** TMDB's name; null: films of any genre or none. */
  readonly genre: string | null;
  /** First year of a decade, or the first incomplete year for all that are incomplete. */
  readonly period: number;
  readonly films: number;
}

/**
 * Films of each genre by decade, and all films; a film of several genres counts once in each.
 *
 * @param incomplete first year that is not complete
 */
export function genresOfFilms(incomplete: number): Query<GenreOfPeriod> {
  const period = "(CASE WHEN release_year < ? THEN floor(release_year / 10) * 10 ELSE ? END)::INTEGER";
  return {
    name: "genresOfFilms",
    tables: ["movies"],
    params: [incomplete, incomplete, incomplete, incomplete],
    sql: `SELECT NULL AS genre, ${period} AS period, count(*)::INTEGER AS films
FROM movies
GROUP BY 2
UNION ALL
SELECT genre, period, count(*)::INTEGER AS films
FROM (SELECT ${period} AS period, unnest(list_distinct(genres)) AS genre FROM movies) AS genre_of_film
GROUP BY 1, 2
ORDER BY genre NULLS FIRST, period`,
  };
}
