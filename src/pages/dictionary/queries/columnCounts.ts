import type {Query} from "../../../queries/query.js";
import type {TableName} from "../../../queries/tableNames.js";
import {identifier} from "./identifier.js";

/**
 * How many values of a column are known and how many of them differ.
 * @param known SQL condition under which a value that is not null is known
 */
export function columnCounts(
  table: TableName,
  column: string,
  known: string,
): Query<{
  readonly rows: number;
  readonly nulls: number;
  readonly known: number;
  readonly different: number;
}> {
  const name = identifier(column);
  return {
    name: "columnCounts",
    tables: [table],
    params: [],
    sql: `SELECT count(*)::INTEGER AS rows,
  (count(*) - count(${name}))::INTEGER AS nulls,
  (count(*) FILTER (WHERE ${name} IS NOT NULL AND (${known})))::INTEGER AS known,
  (count(DISTINCT ${name}) FILTER (WHERE ${known}))::INTEGER AS different
FROM ${identifier(table)}`,
  };
}
