import type {Query} from "../../../queries/query.js";

/** The original languages, where known, by number of films. */
export function filmsByLanguage(): Query<{readonly language: string; readonly films: number}> {
  return {
    name: "filmsByLanguage",
    tables: ["movies"],
    params: [],
    sql: `SELECT original_language AS language, count(*)::INTEGER AS films
FROM movies
WHERE original_language IS NOT NULL
GROUP BY 1
ORDER BY films DESC, language`,
  };
}
