import {mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Query, Run} from "../../../src/queries/query.js";
import {foldMacro} from "../../../src/shared/foldMacro.js";
import {sqlString} from "../../../src/shared/sqlString.js";
import {openDatabase} from "../../publish/openDatabase.js";
import {tableFiles} from "../../publish/tableFiles.js";
import {parquet} from "../../publish/tableFormats.js";
import {tablesOf} from "../../schema.js";

/** The public tables of a snapshot, open for queries. */
export interface OpenSnapshot {
  /** BIGINT and HUGEINT come as numbers, lists as arrays. */
  readonly run: Run;
  close(): void;
}

/**
 * Reads the public tables of a snapshot into a native DuckDB.
 *
 * One thread: sums of doubles over several threads differ in their last digits from run to run.
 */
export async function openSnapshot(folder: string): Promise<OpenSnapshot> {
  const scratch = mkdtempSync(join(tmpdir(), "filmoteca-"));
  const database = await openDatabase(scratch, 1);
  const close = () => {
    database.closeSync();
    rmSync(scratch, {recursive: true, force: true});
  };
  const connection = await database.connect();
  try {
    await connection.run(foldMacro());
    const names = readdirSync(folder);
    for (const {name} of tablesOf()) {
      const files = tableFiles(names, name, parquet).map((file) => sqlString(join(folder, file)));
      await connection.run(`CREATE TABLE "${name}" AS SELECT * FROM read_parquet([${files.join(", ")}])`);
    }
  } catch (error) {
    close();
    throw error;
  }
  return {
    async run<Row>({sql, params}: Query<Row>) {
      const reader = await connection.runAndReadAll(sql, [...params]);
      return reader.getRowObjectsJS().map((row) => plain(row) as Row);
    },
    close,
  };
}

/** Numbers as the browser's engine gives them. */
function plain(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Date) throw new TypeError("A query gives a date: let it write YYYY-MM-DD");
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, plain(field)]));
  }
  return value;
}
