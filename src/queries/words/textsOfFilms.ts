import type {Query} from "../query.js";

export interface FilmTexts {
  readonly id: number;
  readonly release_year: number;
  readonly genres: readonly string[];
  /** null: none, or a sentence that says that there is none. */
  readonly overview: string | null;
  readonly tagline: string | null;
}

/** The texts of the films that have one. */
export function textsOfFilms(): Query<FilmTexts> {
  return {
    name: "textsOfFilms",
    tables: ["movies"],
    params: [],
    sql: `SELECT id, release_year, genres, overview, tagline
FROM (
  SELECT id, release_year, genres, nullif(trim(tagline), '') AS tagline,
    CASE WHEN NOT regexp_matches(lower(trim(overview)), '^(no overview.{0,20}|)$')
      THEN overview END AS overview
  FROM movies
)
WHERE overview IS NOT NULL OR tagline IS NOT NULL
ORDER BY id`,
  };
}
