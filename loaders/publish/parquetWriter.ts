import {availableParallelism} from "node:os";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import type {Texts} from "../extract/texts.js";
import type {Table} from "../schema.js";
import type {Values} from "./columnData.js";
import {insertTable} from "./insertTable.js";
import {openDatabase} from "./openDatabase.js";
import {textsStatement} from "./textsStatement.js";
import {parquetStatement} from "./writeParquet.js";

/** Writes Parquet files of tables that are handed over, while whoever hands them over goes on. */
export interface ParquetWriter {
  /** Begins to take the texts whose numbers stand in tables to come; done when whoever hands them over may go on. */
  takeTexts(texts: Texts): Promise<void>;
  /** Takes a table, by columns. */
  takeTable(table: Table, columns: Readonly<Record<string, Values>>): Promise<void>;
  /** Begins to write the rows of queries on the tables, one file after the other: names without `.parquet`. */
  write(files: readonly {readonly name: string; readonly query: string}[]): void;
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
  // Files are written on a connection of their own, by DuckDB's threads, while the other one takes the next tables.
  const [taking, writing] = [await database.connect(), await database.connect()];
  let taken = Promise.resolve();
  let written = Promise.resolve();
  const later: ParquetWriter["later"] = (write) => {
    written = written.then(() => write(writing));
    // The error is met where `written` is awaited; until then it must not count as unhandled.
    written.catch(() => {});
  };
  return {
    async takeTexts(texts) {
      const statement = await textsStatement(taking, texts);
      taken = statement.run().then(() => undefined);
      // As above, the error is met by whoever waits for it.
      taken.catch(() => {});
    },
    async takeTable(table, columns) {
      await taken;
      await insertTable(taking, table, columns);
    },
    write(files) {
      // All at once: what makes the next tables may leave no time to begin with the second when the first is done.
      const statements = files.map(({name, query}) =>
        parquetStatement(query, join(folder, `${name}.parquet`)),
      );
      later(async (connection) => void (await connection.run(statements.join(";\n"))));
    },
    later,
    async written() {
      // Who waits has a core to spare.
      if (threads === undefined) await taking.run(`SET threads TO ${availableParallelism()}`);
      await written;
    },
    async close() {
      await Promise.allSettled([taken, written]);
      database.closeSync();
    },
  };
}
