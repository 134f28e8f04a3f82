import type {Query} from "../../../queries/query.js";
import type {TableName} from "../../../queries/tableNames.js";
import {identifier} from "./identifier.js";

/** The most frequent values of a column, of lists the most frequent entries; null is left out. */
export function topValues(
  table: TableName,
  column: string,
  {list, limit}: {readonly list: boolean; readonly limit: number},
): Query<{readonly value: string; readonly count: number}> {
  const name = identifier(column);
  return {
    name: "topValues",
    tables: [table],
    params: [limit],
    sql: `SELECT value, count(*)::INTEGER AS count
FROM (SELECT (${list ? `unnest(${name})` : name})::VARCHAR AS value FROM ${identifier(table)})
WHERE value IS NOT NULL
GROUP BY value
ORDER BY count DESC, value
LIMIT ?`,
  };
}
