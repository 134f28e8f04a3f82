import {availableParallelism} from "node:os";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import type {Texts} from "../extract/texts.js";
import type {Table} from "../schema.js";
import type {Values} from "./columnData.js";
import {insertTable} from "./insertTable.js";
import {openDatabase} from "./openDatabase.js";
import {textsStatement} from "./textsStatement.js";
import {writeParquet} from "./writeParquet.js";

/** Writes Parquet files of tables that are handed over, while whoever hands them over goes on. */
export interface ParquetWriter {
  /** Begins to take the texts whose numbers stand in tables to come. */
  takeTexts(texts: Texts): Promise<void>;
  /** Takes a table, by columns. */
  takeTable(table: Table, columns: Readonly<Record<string, Values>>): Promise<void>;
  /** Begins to write on a connection, or has it wait its turn. */
  later(write: (connection: DuckDBConnection) => Promise<unknown>): void;
  /** The same for the rows of a query on the tables taken, to a file whose name goes without `.parquet`. */
  write(name: string, query: string): void;
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
 * @param threads as `openDatabase` has it; by default, who waits in `written` adds a thread
 */
export async function parquetWriter(
  folder: string,
  scratch: string,
  threads: number | undefined,
): Promise<ParquetWriter> {
  const database = await openDatabase(scratch, threads);
  const taking = await database.connect();
  let textsTaken: Promise<unknown> = Promise.resolve();
  // Two files at a time: a query takes one of Node's four threads for such calls, and the next tables need one.
  const lanes = [await database.connect(), await database.connect()].map((connection) => ({
    connection,
    written: Promise.resolve<unknown>(undefined),
  }));
  let count = 0;
  const later: ParquetWriter["later"] = (write) => {
    const lane = lanes[count++ % lanes.length]!;
    lane.written = heard(lane.written.then(() => write(lane.connection)));
  };
  return {
    async takeTexts(texts) {
      const statement = await textsStatement(taking, texts);
      textsTaken = heard(statement.run());
    },
    async takeTable(table, columns) {
      await textsTaken;
      await insertTable(taking, table, columns);
    },
    later,
    write(name, query) {
      later((connection) => writeParquet(connection, query, join(folder, `${name}.parquet`)));
    },
    async written() {
      // Who waits has a core to spare.
      if (threads === undefined) await taking.run(`SET threads TO ${availableParallelism()}`);
      await Promise.all(lanes.map(({written}) => written));
    },
    async close() {
      await Promise.allSettled([textsTaken, ...lanes.map(({written}) => written)]);
      for (const connection of [taking, ...lanes.map(({connection}) => connection)]) connection.closeSync();
      database.closeSync();
    },
  };
}

/** The same promise: its error, which is met where it is awaited, does not count as unhandled until then. */
function heard<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
