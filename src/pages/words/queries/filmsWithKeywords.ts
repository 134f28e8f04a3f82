import type {Query} from "../../../queries/query.js";

/** How many films have a keyword at all. */
export function filmsWithKeywords(): Query<{readonly films: number}> {
  return {
    name: "filmsWithKeywords",
    tables: ["movies"],
    params: [],
    sql: `SELECT count(*)::INTEGER AS films
FROM movies
WHERE len(keywords) > 0`,
  };
}
