import type {Query} from "../query.js";

export interface SpokenCount {
  /** Code of the original language; null: unknown. */
  readonly original: string | null;
  /** A spoken language as TMDB has it: its name in itself, or its code. */
  readonly spoken: string;
  readonly films: number;
}

/** In how many films of each original language each language is spoken. */
export function spokenLanguages(): Query<SpokenCount> {
  return {
    name: "spokenLanguages",
    tables: ["movies"],
    params: [],
    sql: `SELECT original_language AS original, spoken, count(DISTINCT id)::INTEGER AS films
FROM (SELECT id, original_language, unnest(spoken_languages) AS spoken FROM movies) AS spoken_in_film
GROUP BY 1, 2
ORDER BY original NULLS LAST, spoken`,
  };
}
