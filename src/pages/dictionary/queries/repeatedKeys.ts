import type {Query} from "../../../queries/query.js";
import type {TableName} from "../../../queries/tableNames.js";
import {identifier} from "./identifier.js";

/** How many rows have a key that a row before them has. */
export function repeatedKeys(table: TableName, key: readonly string[]): Query<{readonly rows: number}> {
  const columns = key.map(identifier).join(", ");
  return {
    name: "repeatedKeys",
    tables: [table],
    params: [],
    sql: `SELECT coalesce(sum(n - 1), 0)::INTEGER AS rows
FROM (SELECT count(*) AS n FROM ${identifier(table)} GROUP BY ${columns})`,
  };
}
