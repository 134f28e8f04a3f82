import type {Query} from "../../../queries/query.js";

export interface SpokenCount {
  /** Code of the original language; null: unknown. */
  readonly original: string | null;
  /** The spoken languages as TMDB has them, each with its name in itself or its code; none: unknown. */
  readonly spoken: readonly string[];
  readonly films: number;
}

/** How many films of each original language have which list of spoken ones. */
export function spokenLanguages(): Query<SpokenCount> {
  return {
    name: "spokenLanguages",
    tables: ["movies"],
    params: [],
    sql: `SELECT original_language AS original, spoken_languages AS spoken, count(*)::INTEGER AS films
FROM movies
GROUP BY 1, 2
ORDER BY films DESC, original NULLS LAST, spoken`,
  };
}
