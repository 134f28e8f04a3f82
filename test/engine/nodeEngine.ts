import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {createDuckDB, NODE_RUNTIME, VoidLogger} from "@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs";
import {createEngine, databaseConfig, type Engine} from "../../src/engine/engine.js";
import type {WholeTableName} from "../../src/queries/tableNames.js";
import {snapshotFolder} from "../../src/snapshot/snapshotFolder.js";

/**
 * The site's engine on DuckDB-WASM's build for Node: the same version, the same SQL, the same code above it.
 * @param read gives a table's Parquet file; by default that of the snapshot
 */
export async function nodeEngine(
  read: (table: WholeTableName) => Promise<Uint8Array> = readSnapshot,
): Promise<Engine> {
  const dist = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm"));
  const bundle = (kind: string) => ({mainModule: join(dist, `duckdb-${kind}.wasm`), mainWorker: ""});
  const database = await createDuckDB({mvp: bundle("mvp"), eh: bundle("eh")}, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => {});
  database.open(databaseConfig);
  const connection = database.connect();
  return createEngine(database, connection, read, async () => connection.close());
}

function readSnapshot(table: WholeTableName): Promise<Uint8Array> {
  return readFile(join(snapshotFolder(), "site", `${table}.parquet`));
}
