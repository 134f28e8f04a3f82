import type {Query} from "./query.js";

/** How many films each genre has, those of most films first. A film counts in each of its genres. */
export function filmsPerGenre(): Query<{readonly genre: string; readonly films: number}> {
  return {
    name: "filmsPerGenre",
    tables: ["movies"],
    params: [],
    sql: `SELECT genre, count(*)::INTEGER AS films
FROM (SELECT unnest(genres) AS genre FROM movies)
GROUP BY genre
ORDER BY films DESC, genre`,
  };
}
