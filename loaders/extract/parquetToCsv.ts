import {sqlString} from "../../src/shared/sqlString.js";
import {DataRefused} from "../dataRefused.js";
import {CsvWriter} from "./csvWriter.js";
import {excerpt} from "./problems.js";

/** Types whose values are told as JSON. */
const nested = /^(STRUCT|MAP|UNION|JSON)\b|\]$/;

/**
 * Writes a Parquet file as CSV, in its order: null as an empty cell, what is nested as JSON, all else as DuckDB writes
 * it as text.
 *
 * @param name of the file, for messages
 * @param into descriptor of the file that takes the CSV
 * @throws DataRefused where it cannot be read
 */
export async function parquetToCsv(path: string, name: string, into: number): Promise<void> {
  const {DuckDBInstance} = await import("../duckdb.js");
  const instance = await DuckDBInstance.create(":memory:");
  try {
    const database = await instance.connect();
    const from = `read_parquet(${sqlString(path)})`;
    const columns = await (await database.run(`DESCRIBE SELECT * FROM ${from}`)).getRows();
    const cells = columns.map(([column, type]) => {
      const quoted = `"${String(column).replaceAll('"', '""')}"`;
      return nested.test(String(type)) ? `CAST(to_json(${quoted}) AS VARCHAR)` : `CAST(${quoted} AS VARCHAR)`;
    });
    const writer = new CsvWriter(into);
    writer.add(columns.map(([column]) => String(column)));
    const rows = await database.stream(`SELECT ${cells.join(", ")} FROM ${from}`);
    for (;;) {
      const chunk = await rows.fetchChunk();
      if (chunk === null || chunk.rowCount === 0) break;
      for (const row of chunk.getRows()) writer.add(row as (string | null)[]);
    }
    writer.flush();
  } catch (error) {
    const message = (error as Error).message.split("\n")[0]!;
    throw new DataRefused([
      `${name} is a Parquet file that cannot be read (${excerpt(message)}). Fetch or export it again.`,
    ]);
  } finally {
    instance.closeSync();
  }
}
