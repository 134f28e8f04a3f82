import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import type {Table} from "../schema.js";
import type {Values} from "./columnData.js";
import {insertTable} from "./insertTable.js";
import {insertTexts} from "./insertTexts.js";
import {openDatabase} from "./openDatabase.js";
import {writeParquet} from "./writeParquet.js";

/** Writes Parquet files of tables that are handed over, while whoever hands them over goes on. */
export interface ParquetWriter {
  /** Takes the texts whose numbers stand in tables to come. */
  takeTexts(texts: readonly string[]): Promise<void>;
  /** Takes a table, by columns, and begins to write it. */
  takeTable(table: Table, columns: Readonly<Record<string, Values>>): Promise<void>;
  /** Begins to write the rows of a query on the tables: `name` without its `.parquet`. */
  write(query: string, name: string): void;
  /** Begins something else that writes. */
  later(write: (connection: DuckDBConnection) => Promise<void>): void;
  /**
   * Waits for all that was begun.
   * @throws what the first of it that failed throws
   */
  written(): Promise<void>;
  /** Waits for all that was begun, failed or not, and lets go of the tables. */
  close(): Promise<void>;
}

/**
 * @param folder where the files are written
 * @param scratch folder for what does not fit into memory
 * @param threads as `openDatabase` has it
 */
export async function parquetWriter(
  folder: string,
  scratch: string,
  threads: number | undefined,
): Promise<ParquetWriter> {
  const database = await openDatabase(scratch, threads);
  const inserting = await database.connect();
  // Files are written on connections of their own, by DuckDB's threads: two, as what makes the tables may leave no
  // time to begin with the second when the first is done.
  const connections = [await database.connect(), await database.connect()];
  const written = connections.map(() => Promise.resolve());
  let turn = 0;
  const later: ParquetWriter["later"] = (write) => {
    const own = turn++ % connections.length;
    written[own] = written[own]!.then(() => write(connections[own]!));
    // The error is met where all are awaited; until then it must not count as unhandled.
    written[own].catch(() => {});
  };
  const write: ParquetWriter["write"] = (query, name) =>
    later((connection) => writeParquet(connection, query, join(folder, `${name}.parquet`)));
  return {
    takeTexts: (texts) => insertTexts(inserting, texts),
    async takeTable(table, columns) {
      await insertTable(inserting, table, columns);
      write(`SELECT * FROM "${table.name}" ${orderBy(table)}`, table.name);
    },
    write,
    later,
    async written() {
      await Promise.all(written);
    },
    async close() {
      await Promise.allSettled(written);
      database.closeSync();
    },
  };
}

function orderBy(table: Table): string {
  return `ORDER BY ${table.sortedBy.map((name) => `"${name}" NULLS LAST`).join(", ")}`;
}
