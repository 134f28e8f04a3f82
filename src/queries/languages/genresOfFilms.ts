import type {Query} from "../query.js";

export interface GenreCount {
  readonly genre: string;
  readonly films: number;
}

/** Films by genre; a film of several counts once in each. */
export function genresOfFilms(): Query<GenreCount> {
  return {
    name: "genresOfFilms",
    tables: ["movies"],
    params: [],
    sql: `SELECT genre, count(DISTINCT id)::INTEGER AS films
FROM (SELECT id, unnest(genres) AS genre FROM movies) AS genre_of_film
GROUP BY 1
ORDER BY films DESC, genre`,
  };
}
