import type {Query} from "./query.js";

export interface FilmDirectors {
  readonly movie_id: number;
  /** Names, separated by a comma and a blank, in alphabetical order. */
  readonly directors: string;
}

/** Who directed each of the films; a film without a known director has no row. `ids` is not empty. */
export function directorsOfFilms(ids: readonly number[]): Query<FilmDirectors> {
  return {
    name: "directorsOfFilms",
    tables: ["crew", "directors"],
    params: ids,
    sql: `SELECT movie_id, string_agg(name, ', ' ORDER BY name) AS directors
FROM (
  SELECT DISTINCT crew.movie_id, coalesce(crew.name, directors.name) AS name
  FROM crew LEFT JOIN directors ON directors.person_id = crew.person_id
  WHERE crew.job = 'Director' AND crew.movie_id IN (${ids.map(() => "?").join(", ")})
)
GROUP BY movie_id
ORDER BY movie_id`,
  };
}
