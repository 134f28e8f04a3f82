import {rmSync, statSync} from "node:fs";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {sqlString} from "../../src/shared/sqlString.js";
import {fileLimit} from "./fileLimit.js";
import {parquet} from "./tableFormats.js";
import {writeInParts} from "./writeInParts.js";
import {writeParquet} from "./writeParquet.js";

/**
 * Cuts the Parquet file of a table into parts where it is larger than a limit (see `writeInParts`).
 *
 * @param folder holds `TABLE.parquet`
 * @param rows of the table
 * @param limit bytes of a file
 */
export async function cutParquet(
  connection: DuckDBConnection,
  folder: string,
  table: string,
  rows: number,
  limit = fileLimit,
): Promise<void> {
  const {extension} = parquet;
  const whole = join(folder, `${table}.${extension}`);
  if (statSync(whole).size <= limit) return;
  const all = `SELECT * FROM read_parquet(${sqlString(whole)})`;
  const write = (path: string, range: string) => writeParquet(connection, `${all} ${range}`, path);
  await writeInParts(folder, {table, extension, rows, limit}, write, 2);
  rmSync(whole);
}
