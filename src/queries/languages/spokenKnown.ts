import type {Query} from "../query.js";

export interface SpokenKnown {
  /** Code of the original language; null: unknown. */
  readonly code: string | null;
  readonly films: number;
  /** Those of them whose spoken languages are known. */
  readonly spoken_known: number;
}

/** Of how many films of each original language the spoken ones are known. */
export function spokenKnown(): Query<SpokenKnown> {
  return {
    name: "spokenKnown",
    tables: ["movies"],
    params: [],
    sql: `SELECT original_language AS code, count(*)::INTEGER AS films,
  (count(*) FILTER (WHERE len(spoken_languages) > 0))::INTEGER AS spoken_known
FROM movies
GROUP BY 1
ORDER BY films DESC, code NULLS LAST`,
  };
}
