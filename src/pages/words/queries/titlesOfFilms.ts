import type {Query} from "../../../queries/query.js";

/** The titles of the films, as the table of films has them. */
export function titlesOfFilms(): Query<{readonly title: string}> {
  return {
    name: "titlesOfFilms",
    tables: ["movies"],
    params: [],
    sql: `SELECT title
FROM movies
WHERE title IS NOT NULL
ORDER BY id`,
  };
}
