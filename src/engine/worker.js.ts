import {streamFile} from "../../loaders/streamFile.js";

// DuckDB's worker drops the error when its wasm cannot be fetched, and the page would wait for ever.
process.stdout.write(
  'self.addEventListener("unhandledrejection", (event) => setTimeout(() => { throw event.reason; }));\n',
);
await streamFile("node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js");
