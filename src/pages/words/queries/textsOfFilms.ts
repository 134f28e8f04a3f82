import type {Query} from "../../../queries/query.js";

export interface FilmTexts {
  readonly id: number;
  readonly release_year: number;
  readonly genres: readonly string[];
  /** null: none. */
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
FROM movies
WHERE overview IS NOT NULL OR tagline IS NOT NULL
ORDER BY id`,
  };
}
