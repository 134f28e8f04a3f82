import type {Parameter, Query} from "../../../queries/query.js";

/** Which films the reader wants to see. */
export interface LanguagesChoice {
  /** TMDB's name; null: any. */
  readonly genre: string | null;
  /** First and last year. */
  readonly from: number;
  readonly to: number;
  /** Votes that a film must have; 0: any film. */
  readonly votes: number;
}

export interface ChosenLanguage {
  /** ISO 639-1 code, or one of TMDB's own; null: unknown. */
  readonly code: string | null;
  readonly films: number;
}

/** The original languages of the chosen films, the most frequent first. */
export function languagesOfChoice({genre, from, to, votes}: LanguagesChoice): Query<ChosenLanguage> {
  const conditions: string[] = ["release_year BETWEEN ? AND ?"];
  const params: Parameter[] = [from, to];
  if (genre !== null) {
    conditions.push("list_contains(genres, ?)");
    params.push(genre);
  }
  if (votes > 0) {
    conditions.push("vote_count >= ?");
    params.push(votes);
  }
  return {
    name: "languagesOfChoice",
    tables: ["movies"],
    params,
    sql: `SELECT original_language AS code, count(*)::INTEGER AS films
FROM movies
WHERE ${conditions.join("\n  AND ")}
GROUP BY 1
ORDER BY films DESC, code NULLS LAST`,
  };
}
