import {spawnSync} from "node:child_process";
import {readdirSync, readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {createDuckDB, NODE_RUNTIME, VoidLogger} from "@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs";
import {describe, expect, inject, it} from "vitest";
import {siteTables} from "../../../loaders/publish/siteTables.js";
import {physicalType} from "../../../loaders/schema/table.js";
import {tables} from "../../../loaders/schema.js";
import {queryRows, readParquet} from "../readParquet.js";

const folder = inject("snapshots").fixture;

describe("the files of a snapshot", () => {
  it("are read by the DuckDB 0.9 of the pages", async () => {
    const dist = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm"));
    const bundle = (kind: string) => ({mainModule: join(dist, `duckdb-${kind}.wasm`), mainWorker: ""});
    const database = await createDuckDB(
      {mvp: bundle("mvp"), eh: bundle("eh")},
      new VoidLogger(),
      NODE_RUNTIME,
    );
    await database.instantiate(() => {});
    const connection = database.connect();
    const files = readdirSync(folder, {recursive: true, encoding: "utf8"});
    for (const name of files.filter((file) => /\.(parquet|bin)$/.test(file))) {
      const path = join(folder, name);
      database.registerFileBuffer(name, new Uint8Array(readFileSync(path)));
      const natively = await readParquet(path);
      const list = Object.entries(natively[0] ?? {movie_id: 0})
        .map(([column, value]) =>
          column === "reasons"
            ? `array_to_string([r.kind || ' ' || coalesce(r.value, '-') || ' ' || r.share FOR r IN reasons], '; ') AS reasons`
            : Array.isArray(value)
              ? `len("${column}") || ': ' || coalesce(array_to_string("${column}", '; '), '') AS "${column}"`
              : `"${column}"::VARCHAR AS "${column}"`,
        )
        .join(", ");
      const inWasm = connection.query(`SELECT ${list} FROM read_parquet('${name}')`).toArray();
      const expected = await queryRows(`SELECT ${list} FROM read_parquet('${path}')`);
      expect(inWasm.map((row: {toJSON(): object}) => ({...row.toJSON()}))).toEqual(expected);
    }
    connection.close();
  });

  it("have the types of the schema", async () => {
    for (const {name, columns} of tables) {
      const described = await queryRows(
        `DESCRIBE SELECT * FROM read_parquet('${join(folder, `${name}.parquet`)}')`,
      );
      expect(
        described.map(({column_name, column_type}) => [column_name, String(column_type).replaceAll('"', "")]),
      ).toEqual(columns.map((column) => [column.name, physicalType(column)]));
    }
  });

  it("hold null only where the schema says what null means", async () => {
    for (const {name, columns} of tables) {
      const counts = columns.map(
        (column) => `count(*) FILTER ("${column.name}" IS NULL) AS "${column.name}"`,
      );
      const [nulls] = await queryRows(
        `SELECT ${counts} FROM read_parquet('${join(folder, `${name}.parquet`)}')`,
      );
      for (const column of columns)
        if (!("null" in column))
          expect([name, column.name, nulls![column.name]]).toEqual([name, column.name, 0]);
    }
  });

  it("have the slim tables of the pages as columns of the public ones", async () => {
    for (const {table} of siteTables) {
      const {name, columns} = table;
      const rows = await readParquet(join(folder, "site", `${name}.parquet`));
      const known = new Set<string>(columns.map((column) => column.name));
      expect(Object.keys(rows[0]!).filter((column) => !known.has(column))).toEqual([]);
      for (const row of rows) {
        if (name === "cast" || name === "crew") expect(row.name === null).toBe(row.person_id !== null);
      }
    }
    const crew = await readParquet(join(folder, "site", "crew.parquet"));
    expect(new Set(crew.map(({job}) => job))).toEqual(new Set(["Director"]));
  });

  it("are what SHA256SUMS and datapackage.json say", () => {
    const sums = spawnSync("sha256sum", ["-c", "SHA256SUMS"], {cwd: folder, encoding: "utf8"});
    if (!sums.error) expect([sums.status, sums.stderr]).toEqual([0, ""]);
    const lines = readFileSync(join(folder, "SHA256SUMS"), "utf8").trimEnd().split("\n");
    const hashes = new Map(lines.map((line) => line.split("  ").reverse() as [string, string]));
    const datapackage = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as {
      resources: {path: string; bytes: number; hash: string}[];
    };
    expect(datapackage.resources.map(({path}) => path)).toEqual([
      ...tables.map(({name}) => `${name}.parquet`),
      ...tables.map(({name}) => `${name}.csv.gz`),
      ...tables.map(({name}) => `${name}.jsonl.gz`),
      "filmoteca-csv.zip",
      "quality.json",
    ]);
    for (const {path, bytes, hash} of datapackage.resources) {
      expect(hash).toBe(`sha256:${hashes.get(path)}`);
      expect(bytes).toBe(readFileSync(join(folder, path)).length);
    }
  });

  it("are opened by filmoteca.sql as views with search keys", async () => {
    const sql = readFileSync(join(folder, "filmoteca.sql"), "utf8");
    const address = "http://127.0.0.1:3000/data/";
    expect(sql.split(address).length - 1).toBe(tables.length);
    const local = [sql.replaceAll(address, `${folder}/`)];
    const rows = await queryRows(
      `SELECT m.title, m.title_key, c.name FROM movies m JOIN "cast" c ON c.movie_id = m.id
       JOIN actors a USING (person_id) WHERE a.name_key = 'jose acento' ORDER BY m.title`,
      local,
    );
    expect(rows).toEqual([{title: "Ζήτα", title_key: "ζητα", name: "José Acento"}]);
  });

  it("name no folder of this machine", () => {
    for (const name of [
      "quality.json",
      "datapackage.json",
      "croissant.json",
      "filmoteca.sql",
      "clickhouse.sql",
      "SHA256SUMS",
    ]) {
      const text = readFileSync(join(folder, name), "utf8");
      expect(text).not.toContain(dirname(folder));
      expect(text).not.toContain(process.cwd());
    }
  });
});
