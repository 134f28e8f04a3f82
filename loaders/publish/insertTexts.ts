import {type DuckDBConnection, INTEGER, VARCHAR} from "@duckdb/node-api";
import {appendColumns} from "./appendColumns.js";

/**
 * Makes the table `texts` of texts and their numbers, from 0. Most texts of the big tables repeat, and one costs
 * ten times what a number does to hand over: their rows hold the numbers.
 */
export async function insertTexts(connection: DuckDBConnection, texts: readonly string[]): Promise<void> {
  const {length} = texts;
  await connection.run("CREATE TABLE texts (code INTEGER, text VARCHAR)");
  await appendColumns(connection, "texts", [
    {type: INTEGER, length, data: Int32Array.from(texts.keys()), valid: undefined},
    {type: VARCHAR, length, data: texts, valid: undefined},
  ]);
}
