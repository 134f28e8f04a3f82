import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {createDuckDB, NODE_RUNTIME, VoidLogger} from "@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs";
import {tables} from "../../loaders/schema.js";
import {keyColumn} from "../../src/engine/engine.js";
import {type WholeTableName, wholeTables} from "../../src/queries/tableNames.js";
import {foldMacro} from "../../src/shared/foldMacro.js";

/** The published tables of a snapshot as views in DuckDB-WASM, as the page has them on which one writes SQL. */
export async function publishedTables(snapshot: string): Promise<{
  /** Runs a statement and gives its rows. */
  readonly run: (sql: string) => readonly Readonly<Record<string, unknown>>[];
}> {
  const dist = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm"));
  const bundle = (kind: string) => ({mainModule: join(dist, `duckdb-${kind}.wasm`), mainWorker: ""});
  const db = await createDuckDB({mvp: bundle("mvp"), eh: bundle("eh")}, new VoidLogger(), NODE_RUNTIME);
  await db.instantiate(() => {});
  db.open({});
  const connection = db.connect();
  connection.query(foldMacro());
  for (const {name} of tables) {
    const file = `${name}.parquet`;
    db.registerFileBuffer(file, readFileSync(join(snapshot, file)));
    const key =
      (wholeTables as readonly string[]).includes(name) && name !== "cast" && name !== "crew"
        ? `, ${keyColumn(name as WholeTableName)}`
        : "";
    connection.query(`CREATE VIEW "${name}" AS SELECT *${key} FROM parquet_scan('${file}')`);
  }
  return {
    run: (sql) =>
      connection
        .query(sql)
        .toArray()
        .map((row: {toJSON(): Record<string, unknown>}) => row.toJSON()),
  };
}
