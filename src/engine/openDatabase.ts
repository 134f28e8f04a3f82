import type {AsyncDuckDB, DuckDBConfig} from "@duckdb/duckdb-wasm";
import {EngineError, networkError} from "./engineError.js";
import type {Watchdog} from "./watchdog.js";

/** Bytes of the engine's code as it crosses the network with gzip, and whole. */
export const compressedWasm = 4_200_000;
const wholeWasm = 18_100_000;

/**
 * DuckDB-WASM in a worker of this site. Its code is loaded here and not with the page.
 * @param options.wasm the address of its code
 * @param options.worker makes the worker, or finds the one that lives on; called once DuckDB's own module is there
 * @param options.config what the database is opened with
 * @param dog is fed by every sign of life, ends when the worker breaks, and takes the worker with it when it ends
 * @throws {EngineError} when a file cannot be fetched or the browser cannot run it
 */
export async function openDatabase(
  options: {
    readonly wasm: string;
    readonly worker: () => Promise<{
      readonly worker: Worker;
      readonly once: (key: string, job: () => Promise<void>) => Promise<void>;
    }>;
    readonly config: DuckDBConfig;
  },
  dog: Watchdog,
): Promise<{
  readonly database: AsyncDuckDB;
  readonly once: (key: string, job: () => Promise<void>) => Promise<void>;
}> {
  if (typeof WebAssembly === "undefined")
    throw new EngineError("This browser has no WebAssembly", "unsupported");
  const duckdb = await importDuckdb();
  dog.signal.throwIfAborted();
  const {worker, once} = await options.worker();
  dog.signal.addEventListener("abort", () => worker.terminate());
  let open = false;
  // Before DuckDB's own listener, which does not know what this site's part of the worker tells.
  worker.addEventListener("message", (event: MessageEvent<{readonly loaded?: number}>) => {
    const {loaded} = event.data;
    if (loaded !== undefined) event.stopImmediatePropagation();
    dog.feed(loaded === undefined ? 0 : (loaded * compressedWasm) / wholeWasm);
  });
  // DuckDB would leave every promise open.
  worker.addEventListener("error", ({message}) => {
    const error = new Error(message || "The engine's worker could not be loaded.");
    dog.end(open ? new EngineError(error.message, "lost", {cause: error}) : networkError(error));
  });
  worker.addEventListener("messageerror", () => {
    dog.end(new EngineError("An answer of the engine could not be read", "lost"));
  });
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  await once("open", async () => {
    await database.instantiate(options.wasm);
    await database.open(options.config);
  });
  open = true;
  return {database, once};
}

type Duckdb = typeof import("@duckdb/duckdb-wasm");
let failures = 0;

/** Most browsers never fetch a module again that they could not fetch once: then its address has to be another one. */
async function importDuckdb(): Promise<Duckdb> {
  try {
    return failures === 0
      ? await import("@duckdb/duckdb-wasm")
      : ((await import(`${import.meta.resolve("@duckdb/duckdb-wasm")}?again=${failures}`)) as Duckdb);
  } catch (error) {
    failures++;
    throw networkError(error);
  }
}
