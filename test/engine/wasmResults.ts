import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {createDuckDB, NODE_RUNTIME, VoidLogger} from "@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs";
import {type ArrowBatch, type ArrowField, type SqlResult, sqlResult} from "../../src/pages/sql/sqlResult.js";

/** Runs statements in DuckDB-WASM without tables, and gives results as the page has them on which one writes SQL. */
export async function wasmResults(): Promise<
  (sql: string) => {readonly fields: readonly ArrowField[]; readonly result: SqlResult}
> {
  const dist = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm"));
  const bundle = (kind: string) => ({mainModule: join(dist, `duckdb-${kind}.wasm`), mainWorker: ""});
  const db = await createDuckDB({mvp: bundle("mvp"), eh: bundle("eh")}, new VoidLogger(), NODE_RUNTIME);
  await db.instantiate(() => {});
  db.open({query: {castTimestampToDate: false}});
  const connection = db.connect();
  return (sql) => {
    const table = connection.query(sql);
    const fields = table.schema.fields as readonly ArrowField[];
    const batches = table.batches as unknown as readonly ArrowBatch[];
    const told = {rowCount: table.numRows, capped: false, milliseconds: 1};
    return {fields, result: sqlResult(fields, batches, told)};
  };
}
