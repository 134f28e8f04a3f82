import type {DuckDBConnection, DuckDBPreparedStatement} from "@duckdb/node-api";
import type {Texts} from "../extract/texts.js";

/**
 * The statement that makes the table `texts` of texts and their numbers, from 0. Most texts of the big tables
 * repeat, and one costs ten times what a number does to hand over: their rows hold the numbers. The texts go in one
 * piece, which takes half the time that handing them over one by one takes.
 */
export async function textsStatement(
  connection: DuckDBConnection,
  texts: Texts,
): Promise<DuckDBPreparedStatement> {
  const {bytes, separator} = texts.join();
  const statement = await connection.prepare(`CREATE TABLE texts AS
SELECT unnest(range(len(parts)))::INTEGER AS code, unnest(parts) AS text
FROM (SELECT CASE WHEN $3 THEN string_split(decode($1), $2) ELSE []::VARCHAR[] END AS parts)`);
  statement.bindBlob(1, bytes);
  statement.bindVarchar(2, separator);
  // Of no texts, string_split would make one that is empty.
  statement.bindBoolean(3, texts.length > 0);
  return statement;
}
