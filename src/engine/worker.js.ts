import {streamFile} from "../../loaders/streamFile.js";

// In front of DuckDB's worker, in plain JavaScript. It drops the error when its wasm cannot be had, and the page would
// wait for ever: so the error goes to the page. And browsers refuse to compile what a host calls by another type than
// application/wasm, as hosts that do not know the ending do: so the answer is given that type.
process.stdout.write(`self.addEventListener("unhandledrejection", (event) => setTimeout(() => { throw event.reason; }));
{
  const compile = WebAssembly.instantiateStreaming;
  if (compile !== undefined) WebAssembly.instantiateStreaming = async (source, imports) => {
    const response = await source;
    if (!response.ok) throw new Error("The engine's code could not be loaded: " + response.status);
    return compile.call(WebAssembly, new Response(response.body, {headers: {"Content-Type": "application/wasm"}}), imports);
  };
}
`);
await streamFile("node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js");
