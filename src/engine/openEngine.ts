import type {WholeTableName} from "../queries/tableNames.js";
import {createEngine, databaseConfig, type Engine} from "./engine.js";
import {engineWorker} from "./engineWorker.js";
import {fetchFile} from "./fetchFile.js";
import {openDatabase} from "./openDatabase.js";
import type {Watchdog} from "./watchdog.js";

/** Where the browser finds the engine and the tables: addresses of this site. */
export interface EngineSources {
  readonly worker: string;
  readonly wasm: string;
  /** Names the data; an engine that lives on over pages is used by those of the same data. */
  readonly version: string;
  readonly tables: Readonly<Partial<Record<WholeTableName, string>>>;
}

/**
 * The engine of the pages that answer, on a worker that lives on from page to page where the browser can.
 * @param dog is fed by every sign of life, ends when the worker breaks, and takes the worker with it when it ends
 * @throws {EngineError} when a file cannot be fetched or the browser cannot run it
 */
export async function openEngine(sources: EngineSources, dog: Watchdog): Promise<Engine> {
  const {database, once} = await openDatabase(
    {
      wasm: sources.wasm,
      worker: () => engineWorker(sources.worker, `filmoteca ${sources.version}`),
      config: databaseConfig,
    },
    dog,
  );
  return createEngine(
    database,
    await database.connect(),
    (table) => fetchTable(sources, table, dog),
    () => database.terminate(),
    once,
  );
}

async function fetchTable(sources: EngineSources, table: WholeTableName, dog: Watchdog): Promise<Uint8Array> {
  const url = sources.tables[table];
  if (url === undefined) throw new Error(`This page does not name the table ${table}.`);
  return fetchFile(url, dog);
}
