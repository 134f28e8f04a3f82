/** A page of another site, as `nginx.test.ts` opens it: a DuckDB that reads `filmoteca.sql` and the tables over HTTP. */
import {AsyncDuckDB, VoidLogger} from "@duckdb/duckdb-wasm";
import {createEngine, databaseConfig, type Engine} from "../../src/engine/engine.js";

declare global {
  /** Opens the views, with the address in them replaced by that of `data/`. */
  var openRemote: (data: string) => Promise<void>;
  var askRemote: (sql: string) => Promise<readonly unknown[]>;
}

let engine: Engine | undefined;

globalThis.openRemote = async (data) => {
  const database = new AsyncDuckDB(new VoidLogger(), new Worker("worker.js"));
  await database.instantiate("duckdb.wasm");
  await database.open(databaseConfig);
  const connection = await database.connect();
  const noTables = () => Promise.reject(new Error("The tables are the views of filmoteca.sql."));
  engine = await createEngine(database, connection, noTables, () => connection.close());
  const answer = await fetch(`${data}filmoteca.sql`);
  if (!answer.ok) throw new Error(`filmoteca.sql: ${answer.status}`);
  await connection.query((await answer.text()).replaceAll(/'[^']*\/data\/(?=\w+\.parquet)/g, `'${data}`));
};

globalThis.askRemote = async (sql) => (await engine!.query({sql, params: []})).rows;
