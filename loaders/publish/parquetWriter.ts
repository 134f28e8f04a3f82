import {availableParallelism} from "node:os";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import type {Utf8Column} from "../extract/utf8Column.js";
import type {Table} from "../schema.js";
import type {Values} from "./columnData.js";
import {insertTable, replaceByFile} from "./insertTable.js";
import {memoryLimit} from "./memoryLimit.js";
import {openDatabase} from "./openDatabase.js";
import {textsStatement} from "./textsStatement.js";
import {writeParquet} from "./writeParquet.js";

/** Writes Parquet files of tables that are handed over, while the caller goes on. */
export interface ParquetWriter {
  /** Begins to append the texts whose numbers are in the tables to come. */
  appendTexts(texts: Utf8Column): Promise<void>;
  /** Takes a table, by columns. */
  appendTable(table: Table, columns: Readonly<Record<string, Values>>): Promise<void>;
  /** Begins to write on a connection, or has it wait its turn. */
  later(write: (connection: DuckDBConnection) => Promise<unknown>): void;
  /** The same for the rows of a query on the tables taken, to a file whose name goes without `.parquet`. */
  write(name: string, query: string): void;
  /** The same for all rows of a table, which is held no longer: its name stands for its file from then on. */
  writeTable(table: Table, query: string): void;
  /**
   * Waits for all that was begun.
   * @throws what the first of it that failed throws
   */
  written(): Promise<void>;
  /** Waits for all that was begun, failed or not, and lets go of the tables. */
  close(): Promise<void>;
}

/** Rows or texts from which on memory is spared where that takes time. */
const LARGE = 1_000_000;

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
  let most = 0;
  const limitMemory = () => taking.run(`SET memory_limit = '${memoryLimit(most)}'`);
  await limitMemory();
  /**
   * Has DuckDB give back to the system what it has freed, as it does whenever the limit is set. It refuses to where
   * it needs all of the limit just then, and so has nothing to give.
   */
  const giveBack = async () => {
    if (most > LARGE) await limitMemory().catch(() => undefined);
  };
  let textsTaken: Promise<unknown> = Promise.resolve();
  // Two files at a time, of large tables one: a query takes one of Node's four threads for such calls, and the next
  // tables need one.
  const lane = async () => ({
    connection: await database.connect(),
    written: Promise.resolve<unknown>(undefined),
  });
  const [first, second] = [await lane(), await lane()];
  const lanes = [first, second];
  let count = 0;
  const later: ParquetWriter["later"] = (write) => {
    const next = most > LARGE || count++ % 2 === 0 ? first : second;
    next.written = heard(next.written.then(() => write(next.connection)));
  };
  const pathOf = (name: string) => join(folder, `${name}.parquet`);
  return {
    async appendTexts(texts) {
      const statement = await textsStatement(taking, texts);
      textsTaken = heard(statement.run());
      most = Math.max(most, texts.length);
    },
    async appendTable(table, columns) {
      await textsTaken;
      most = Math.max(most, await insertTable(taking, table, columns));
      await giveBack();
    },
    later,
    write(name, query) {
      later((connection) => writeParquet(connection, query, pathOf(name), 9));
    },
    writeTable(table, query) {
      later(async (connection) => {
        await writeParquet(connection, query, pathOf(table.name));
        await replaceByFile(connection, table, pathOf(table.name));
        await giveBack();
      });
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
