import type {DuckDBConnection} from "@duckdb/node-api";
import type {Utf8Column} from "../extract/utf8Column.js";

/** Texts of a piece: DuckDB holds several copies of a piece while it takes it apart. */
const PIECE = 1 << 20;

/**
 * Makes the table `texts`, to which `run` adds texts and their numbers, from 0. Most texts of the big tables
 * repeat, and one costs ten times what a number does to hand over: their rows hold the numbers. The texts go in
 * large pieces, which takes half the time that handing them over one by one takes.
 *
 * @returns `run` begins with the first piece at once
 */
export async function textsStatement(
  connection: DuckDBConnection,
  texts: Utf8Column,
  piece = PIECE,
): Promise<{run(): Promise<void>}> {
  await connection.run("CREATE TABLE texts (code INTEGER, text VARCHAR)");
  const statement = await connection.prepare(`INSERT INTO texts
SELECT $3::INTEGER + unnest(range(len(parts)))::INTEGER, unnest(parts)
FROM (SELECT string_split(decode($1), $2) AS parts)`);
  return {
    async run() {
      for (let from = 0; from < texts.length; from += piece) {
        const {bytes, separator} = texts.join(from, Math.min(from + piece, texts.length));
        statement.bindBlob(1, bytes);
        statement.bindVarchar(2, separator);
        statement.bindInteger(3, from);
        await statement.run();
      }
    },
  };
}
