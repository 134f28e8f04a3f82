import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {sqlString} from "../../src/shared/sqlString.js";
import type {Table} from "../schema.js";
import {fileLimit} from "./fileLimit.js";
import {toolFormats} from "./tableFormats.js";
import {writeInParts} from "./writeInParts.js";

/** DuckDB's own gzip tells neither time nor system, and packs alike on every processor, as zlib does not. */
const forms = {
  csv: "FORMAT csv, HEADER, COMPRESSION gzip",
  jsonl: "FORMAT json, COMPRESSION gzip",
} as const;

/**
 * Writes the Parquet file of a table again as CSV and as JSON lines, packed with gzip: the same rows in the same order.
 * In CSV a list is JSON in its cell, and null an empty cell.
 *
 * @param folder holds `NAME.parquet`
 * @param rows of the table
 * @param limit bytes of a file; what would be larger is cut (see `writeInParts`)
 */
export async function writeToolFiles(
  connection: DuckDBConnection,
  folder: string,
  table: Table,
  rows: number,
  limit = fileLimit,
): Promise<void> {
  const source = `read_parquet(${sqlString(join(folder, `${table.name}.parquet`))})`;
  const columns = {csv: table.columns.map(cell).join(", "), jsonl: "*"};
  for (const {name, extension} of toolFormats) {
    const all = `SELECT ${columns[name]} FROM ${source}`;
    await writeInParts(folder, {table: table.name, extension, rows, limit}, async (path, range) => {
      await connection.run(`COPY (${all} ${range}) TO ${sqlString(path)} (${forms[name]})`);
    });
  }
}

function cell({name, type}: Table["columns"][number]): string {
  return type.endsWith("[]") ? `to_json("${name}") AS "${name}"` : `"${name}"`;
}
