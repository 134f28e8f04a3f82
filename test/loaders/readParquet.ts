import {type DuckDBConnection, DuckDBInstance} from "@duckdb/node-api";

/** The rows of a query in a new native DuckDB as plain objects: BIGINT as number, DATE as YYYY-MM-DD, lists as arrays. */
export async function queryRows(
  sql: string,
  before: readonly string[] = [],
): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(":memory:", {autoinstall_known_extensions: "false"});
  const connection = await instance.connect();
  try {
    for (const statement of before) await connection.run(statement);
    const reader = await connection.runAndReadAll(sql);
    return reader
      .getRowObjectsJS()
      .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** The rows of a query, likewise. */
export async function rowsOf(connection: DuckDBConnection, sql: string): Promise<Record<string, unknown>[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader
    .getRowObjectsJS()
    .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
}

/** The rows of a Parquet file in the order in which it has them. */
export function readParquet(path: string): Promise<Record<string, unknown>[]> {
  return queryRows(`SELECT * FROM read_parquet('${path}')`);
}

function plain(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value;
}
