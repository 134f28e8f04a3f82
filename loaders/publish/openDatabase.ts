import {availableParallelism} from "node:os";
import type {DuckDBInstance as Instance} from "@duckdb/node-api";
import {DuckDBInstance} from "../duckdb.js";

/**
 * Opens a DuckDB database in memory that leaves the network and the home folder alone.
 *
 * @param scratch folder for what does not fit into memory
 * @param threads number of threads; by default one per core but the one that this process itself keeps busy
 */
export async function openDatabase(
  scratch: string,
  threads = Math.max(1, availableParallelism() - 1),
): Promise<Instance> {
  return DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    temp_directory: scratch,
    extension_directory: scratch,
    secret_directory: scratch,
    home_directory: scratch,
    threads: String(threads),
  });
}
