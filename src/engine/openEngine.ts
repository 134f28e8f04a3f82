import {createEngine, databaseConfig, type Engine, type WholeTableName} from "./engine.js";

/** Where the browser finds the engine and the tables: addresses of this site. */
export interface EngineSources {
  readonly worker: string;
  readonly wasm: string;
  readonly tables: Readonly<Partial<Record<WholeTableName, string>>>;
}

/**
 * DuckDB-WASM in a worker of this site. Its code is loaded here and not with the page.
 * @throws when a file cannot be fetched or the browser cannot run it
 */
export async function openEngine(sources: EngineSources): Promise<Engine> {
  const duckdb = await import("@duckdb/duckdb-wasm");
  const worker = new Worker(sources.worker);
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  // A worker that cannot be loaded would leave every promise open.
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => {
      reject(new Error(event.message || "The engine's worker could not be loaded."));
    });
  });
  try {
    const open = async (): Promise<Engine> => {
      await database.instantiate(sources.wasm);
      await database.open(databaseConfig);
      const connection = await database.connect();
      return createEngine(
        database,
        connection,
        (table) => fetchTable(sources, table),
        () => database.terminate(),
      );
    };
    return await Promise.race([open(), broken]);
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

async function fetchTable(sources: EngineSources, table: WholeTableName): Promise<Uint8Array> {
  const url = sources.tables[table];
  if (url === undefined) throw new Error(`This page does not name the table ${table}.`);
  return fetchFile(url);
}

/** A whole file: ranged reads break where a host compresses them. */
export async function fetchFile(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}
