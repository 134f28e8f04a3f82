import type {Query} from "../../../queries/query.js";

/** The genres by number of films; a film of several counts once in each. */
export function filmsByGenre(): Query<{readonly genre: string; readonly films: number}> {
  return {
    name: "filmsByGenre",
    tables: ["movies"],
    params: [],
    sql: `SELECT genre, count(DISTINCT id)::INTEGER AS films
FROM (SELECT id, unnest(genres) AS genre FROM movies)
GROUP BY genre
ORDER BY films DESC, genre`,
  };
}
