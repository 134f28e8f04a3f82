import type {Query} from "../query.js";

/** The genres, those of most films first. */
export function genreNames(): Query<{readonly genre: string; readonly films: number}> {
  return {
    name: "genreNames",
    tables: ["movies"],
    params: [],
    sql: `SELECT genre, count(*)::INTEGER AS films
FROM (SELECT unnest(genres) AS genre FROM movies)
GROUP BY genre
ORDER BY films DESC, genre`,
  };
}
