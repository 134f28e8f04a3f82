import type {Query} from "../../../queries/query.js";

export interface LanguageCount {
  /** ISO 639-1 code, or one of TMDB's own. */
  readonly code: string;
  readonly films: number;
}

/**
 * The original languages that have so many films, the most frequent first.
 *
 * @param least films
 */
export function languagesOfFilms(least: number): Query<LanguageCount> {
  return {
    name: "languagesOfFilms",
    tables: ["movies"],
    params: [least],
    sql: `SELECT original_language AS code, count(*)::INTEGER AS films
FROM movies
WHERE original_language IS NOT NULL
GROUP BY 1
HAVING count(*) >= ?
ORDER BY films DESC, code`,
  };
}
