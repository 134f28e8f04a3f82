/** DuckDB-WASM ships no types for the address of its build for Node. */
declare module "@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs" {
  import type {DuckDBBindings, DuckDBBundles, DuckDBRuntime, Logger} from "@duckdb/duckdb-wasm/blocking";

  export {VoidLogger} from "@duckdb/duckdb-wasm/blocking";
  export const NODE_RUNTIME: DuckDBRuntime;
  export function createDuckDB(
    bundles: DuckDBBundles,
    logger: Logger,
    runtime: DuckDBRuntime,
  ): Promise<DuckDBBindings>;
}
