import {streamFile} from "../../loaders/streamFile.js";

await streamFile("node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm");
