import type {Query} from "../../../queries/query.js";
import {type MovieColumn, missingValue, movieColumns} from "./missingValue.js";

/** Films of a period and, for each column, how many of them lack what it should say. */
export type MissingRow = Readonly<Record<MovieColumn, number>> & {
  /** First year: of a decade, or the first year that is not complete, for all from then on. */
  readonly period: number;
  readonly films: number;
};

/** What is missing by decade and column, among the films with so many votes or more. */
export function missingByDecade(votes: number, firstIncomplete: number): Query<MissingRow> {
  return {
    name: "missingByDecade",
    tables: ["movies"],
    params: [firstIncomplete, firstIncomplete, votes],
    sql: `SELECT (CASE WHEN release_year >= ? THEN ? ELSE release_year - release_year % 10 END)::INTEGER AS period,
  count(*)::INTEGER AS films,
${movieColumns
  .map((name) => `  (count(*) FILTER (WHERE ${missingValue(name)}))::INTEGER AS "${name}"`)
  .join(",\n")}
FROM movies
WHERE coalesce(vote_count, 0) >= ?
GROUP BY 1
ORDER BY 1`,
  };
}
