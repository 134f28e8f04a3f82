import type {DuckDBConnection} from "@duckdb/node-api";
import {sqlString} from "../../src/shared/sqlString.js";

/**
 * Rows of a row group: a reader that looks for one person or film reads a group or two of a sorted table,
 * and a group is still big enough to compress well.
 */
const ROW_GROUP_SIZE = 40_960;

/**
 * Distinct values of a column from which on its row group has no dictionary. With DuckDB's own limit, a fifth of the
 * rows, the tables are up to an eighth larger and take longer to write.
 */
const DICTIONARY_SIZE_LIMIT = 1024;

/**
 * Writes the rows of a query as a Parquet file that DuckDB from 0.9 on and other readers understand.
 *
 * @param query a SELECT with a total order, as the same rows must give the same bytes
 * @param level of zstd; 9 makes files of texts a tenth smaller than 3 and takes about twice as long
 */
export async function writeParquet(
  connection: DuckDBConnection,
  query: string,
  path: string,
  level: 3 | 9 = 3,
): Promise<void> {
  await connection.run(
    `COPY (${query}) TO ${sqlString(path)} (FORMAT parquet, PARQUET_VERSION v1, COMPRESSION zstd,
     COMPRESSION_LEVEL ${level}, ROW_GROUP_SIZE ${ROW_GROUP_SIZE}, DICTIONARY_SIZE_LIMIT ${DICTIONARY_SIZE_LIMIT})`,
  );
}
