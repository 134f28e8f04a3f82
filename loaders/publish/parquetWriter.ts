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
  /** Begins to write the rows of a query on the tables taken, to a file whose name goes without `.parquet`. */
  write(name: string, query: string): Promise<void>;
  /** Begins something else that writes. */
  begin(write: (connection: DuckDBConnection) => Promise<unknown>): Promise<void>;
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
  const taking = await database.connect();
  let taken: Promise<unknown> = Promise.resolve();
  const begun: Promise<unknown>[] = [];
  // Each on a connection of its own, which DuckDB serves with a thread of its own while the next table is made.
  const begin: ParquetWriter["begin"] = async (write) => {
    const connection = await database.connect();
    begun.push(heard(write(connection).finally(() => connection.closeSync())));
  };
  return {
    async takeTexts(texts) {
      const statement = await textsStatement(taking, texts);
      taken = heard(statement.run());
    },
    async takeTable(table, columns) {
      await taken;
      await insertTable(taking, table, columns);
    },
    write: (name, query) =>
      begin((connection) => writeParquet(connection, query, join(folder, `${name}.parquet`))),
    begin,
    async written() {
      // Who waits has a core to spare.
      if (threads === undefined) await taking.run(`SET threads TO ${availableParallelism()}`);
      await Promise.all(begun);
    },
    async close() {
      await Promise.allSettled([taken, ...begun]);
      database.closeSync();
    },
  };
}

/** The same promise: its error, which is met where it is awaited, does not count as unhandled until then. */
function heard<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
