import {createReadStream} from "node:fs";

// DuckDB's worker drops the error when its wasm cannot be fetched, and the page would wait for ever.
process.stdout.write(
  'self.addEventListener("unhandledrejection", (event) => setTimeout(() => { throw event.reason; }));\n',
);
createReadStream("node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js").pipe(process.stdout);
