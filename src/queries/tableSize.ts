import type {TableName} from "../queries/tableNames.js";
import type {Query} from "./query.js";

/** How many rows a table has. */
export function tableSize(table: TableName): Query<{readonly rows: number}> {
  return {
    name: "tableSize",
    tables: [table],
    params: [],
    sql: `SELECT count(*)::INTEGER AS "rows" FROM "${table}"`,
  };
}
