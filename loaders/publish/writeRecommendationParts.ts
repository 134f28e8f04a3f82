import {mkdirSync} from "node:fs";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {partName, recommendationParts} from "../../src/shared/recommendationPart.js";
import {writeParquet} from "./writeParquet.js";

/**
 * Writes the table `recommendations` in parts; a page fetches the one that holds its film. They end
 * in `.bin`, because Framework would take a Parquet file for one that it must read itself.
 */
export async function writeRecommendationParts(connection: DuckDBConnection, folder: string): Promise<void> {
  mkdirSync(folder);
  for (let part = 0; part < recommendationParts; part++) {
    const films = `movie_id % ${recommendationParts} = ${part}`;
    const query = `SELECT * FROM recommendations WHERE ${films} ORDER BY movie_id, rank`;
    await writeParquet(connection, query, join(folder, `${partName(part)}.bin`), 9);
  }
}
