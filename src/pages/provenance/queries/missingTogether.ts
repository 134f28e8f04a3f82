import type {Query} from "../../../queries/query.js";
import {type MovieColumn, missingValue} from "./missingValue.js";

/** The columns whose gaps are looked at together, in the order of the picture. */
export const togetherColumns = [
  "budget",
  "revenue",
  "runtime",
  "vote_average",
  "genres",
  "keywords",
] as const satisfies readonly MovieColumn[];

/** Films that lack the same columns. */
export interface MissingTogetherRow {
  /** Names of `togetherColumns` with a blank between them; empty where nothing is missing. */
  readonly missing: string;
  readonly films: number;
}

/** Every combination of gaps that occurs, the most frequent first. */
export function missingTogether(): Query<MissingTogetherRow> {
  const gaps = togetherColumns.map((name) => `CASE WHEN ${missingValue(name)} THEN '${name}' END`);
  return {
    name: "missingTogether",
    tables: ["movies"],
    params: [],
    sql: `SELECT concat_ws(' ',
  ${gaps.join(",\n  ")}
) AS missing, count(*)::INTEGER AS films
FROM movies
GROUP BY missing
ORDER BY films DESC, missing`,
  };
}
