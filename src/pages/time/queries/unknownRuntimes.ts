import type {Query} from "../../../queries/query.js";

export interface UnknownRuntimes {
  /** Films of the years that count, */
  readonly films: number;
  /** and those of them without a runtime. */
  readonly unknown: number;
}

/**
 * How many films have no known runtime: none, or 0.
 *
 * @param before the first year that does not count
 */
export function unknownRuntimes(before: number): Query<UnknownRuntimes> {
  return {
    name: "unknownRuntimes",
    tables: ["movies"],
    params: [before],
    sql: `SELECT count(*)::INTEGER AS films,
  (count(*) FILTER (WHERE runtime IS NULL OR runtime = 0))::INTEGER AS unknown
FROM movies
WHERE release_year < ?`,
  };
}
