import type {Parameter, Query} from "../../../queries/query.js";
import {type MovieColumn, missingValue} from "./missingValue.js";

/** Films that the reader chose; null leaves a choice open. */
export interface FilmChoice {
  readonly genre: string | null;
  /** Code of the original language. */
  readonly language: string | null;
  /** First and last year of release. */
  readonly from: number;
  readonly to: number;
  /** The fewest votes. */
  readonly votes: number;
}

/** Columns that can be missing and that the browser's table of films has. */
export const choiceColumns = [
  "return",
  "revenue",
  "budget",
  "runtime",
  "vote_average",
  "genres",
  "original_language",
  "popularity",
] as const satisfies readonly MovieColumn[];

export type MissingInChoice = Readonly<Record<(typeof choiceColumns)[number] | "films", number>>;

/** How many of the films chosen lack what each column should say. */
export function missingInChoice({genre, language, from, to, votes}: FilmChoice): Query<MissingInChoice> {
  const conditions = ["release_year BETWEEN ? AND ?", "coalesce(vote_count, 0) >= ?"];
  const params: Parameter[] = [from, to, votes];
  if (genre !== null) {
    conditions.push("list_contains(genres, ?)");
    params.push(genre);
  }
  if (language !== null) {
    conditions.push("original_language = ?");
    params.push(language);
  }
  return {
    name: "missingInChoice",
    tables: ["movies"],
    params,
    sql: `SELECT count(*)::INTEGER AS films,
${choiceColumns
  .map((name) => `  (count(*) FILTER (WHERE ${missingValue(name)}))::INTEGER AS "${name}"`)
  .join(",\n")}
FROM movies
WHERE ${conditions.join(" AND ")}`,
  };
}
