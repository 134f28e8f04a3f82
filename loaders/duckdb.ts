import {createRequire} from "node:module";

/**
 * DuckDB, loaded as the CommonJS that it is: for an `import`, Node first searches its hundred files for the names that
 * they export, which takes as long again.
 */
export const {
  BIGINT,
  BOOLEAN,
  DATE,
  DOUBLE,
  DuckDBDataChunk,
  DuckDBInstance,
  INTEGER,
  LIST,
  STRUCT,
  VARCHAR,
} = createRequire(import.meta.url)("@duckdb/node-api") as typeof import("@duckdb/node-api");
