import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {createDuckDB, NODE_RUNTIME, VoidLogger} from "@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs";
import {DuckDBInstance} from "@duckdb/node-api";
import type {Query, Run} from "../../../src/queries/query.js";
import {foldMacro} from "../../../src/shared/foldMacro.js";
import {smallTables} from "./smallTables.js";

export interface TestEngine {
  readonly name: string;
  readonly run: Run;
  /** Runs a statement without parameters and gives its rows. */
  readonly text: (sql: string) => Promise<readonly object[]>;
}

/** The small tables in DuckDB 0.9 (WebAssembly, as in the browser) and in native DuckDB. */
export async function engines(): Promise<readonly TestEngine[]> {
  return [await wasm(), await native()];
}

async function wasm(): Promise<TestEngine> {
  const dist = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm"));
  const bundle = (kind: string) => ({mainModule: join(dist, `duckdb-${kind}.wasm`), mainWorker: ""});
  const db = await createDuckDB({mvp: bundle("mvp"), eh: bundle("eh")}, new VoidLogger(), NODE_RUNTIME);
  await db.instantiate(() => {});
  db.open({query: {castBigIntToDouble: true, castDecimalToDouble: true}});
  const connection = db.connect();
  for (const sql of [foldMacro(), ...smallTables]) connection.query(sql);
  // Arrow's lists are vectors, its structs rows, both of which give what they hold as JSON.
  const plain = (value: unknown): unknown => {
    // A row says of none but its own fields that they are in it.
    const {toJSON} = (value ?? {}) as {readonly toJSON?: () => unknown};
    if (typeof value !== "object" || toJSON === undefined) return value;
    const json: unknown = toJSON.call(value);
    return Array.isArray(json) ? json.map(plain) : {...(json as object)};
  };
  const rows = (table: {toArray(): {toJSON(): object}[]}) =>
    table
      .toArray()
      .map((row) =>
        Object.fromEntries(Object.entries(row.toJSON()).map(([name, value]) => [name, plain(value)])),
      );
  return {
    name: "DuckDB-WASM",
    async run<Row>(query: Query<Row>) {
      const statement = connection.prepare(query.sql);
      try {
        return rows(statement.query(...query.params)) as Row[];
      } finally {
        statement.close();
      }
    },
    text: async (sql) => rows(connection.query(sql)),
  };
}

async function native(): Promise<TestEngine> {
  const instance = await DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const connection = await instance.connect();
  for (const sql of [foldMacro(), ...smallTables]) await connection.run(sql);
  return {
    name: "native DuckDB",
    async run<Row>(query: Query<Row>) {
      const reader = await connection.runAndReadAll(query.sql, [...query.params]);
      return reader.getRowObjectsJS() as Row[];
    },
    text: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
  };
}
