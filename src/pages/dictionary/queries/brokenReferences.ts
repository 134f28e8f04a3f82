import type {Query} from "../../../queries/query.js";
import type {TableName} from "../../../queries/tableNames.js";
import {identifier} from "./identifier.js";

/** How many rows point to something that is not there. */
export function brokenReferences(
  table: TableName,
  column: string,
  target: {readonly table: TableName; readonly column: string},
): Query<{readonly rows: number}> {
  const name = identifier(column);
  return {
    name: "brokenReferences",
    tables: [table, target.table],
    params: [],
    sql: `SELECT count(*)::INTEGER AS rows
FROM ${identifier(table)}
WHERE ${name} IS NOT NULL AND ${name} NOT IN (SELECT ${identifier(target.column)} FROM ${identifier(target.table)})`,
  };
}
