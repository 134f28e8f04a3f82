import {createReadStream} from "node:fs";

createReadStream("node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm").pipe(process.stdout);
