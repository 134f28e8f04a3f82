import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Engine} from "../../../src/engine/engine.js";
import type {WholeTableName} from "../../../src/queries/tableNames.js";
import {nodeEngine} from "../../engine/nodeEngine.js";

const folder = mkdtempSync(join(tmpdir(), "engine-"));
const read: WholeTableName[] = [];
let engine: Engine;

beforeAll(async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  const tables = {
    movies: `SELECT 1 AS id, 'Amélie  —  «Über»' AS title, DATE '2001-04-25' AS release_date, 10000000000 AS budget,
      ['Comedy', 'Romance'] AS genres, 0.5::DECIMAL(9, 2) AS share, NULL::DOUBLE AS popularity, true AS flag`,
    cast: `SELECT 1 AS movie_id, NULL::INTEGER AS person_id, 'Ana PEÑA' AS name, 0 AS "order"`,
  };
  for (const [name, sql] of Object.entries(tables)) {
    await connection.run(
      `COPY (${sql}) TO '${join(folder, name)}.parquet' (FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION v1)`,
    );
  }
  engine = await nodeEngine(async (table) => {
    read.push(table);
    return readFileSync(join(folder, `${table}.parquet`));
  });
});

afterAll(async () => {
  await engine.close();
  rmSync(folder, {recursive: true});
});

describe("the engine", () => {
  it("reads each table once, however often it is asked for", async () => {
    await Promise.all([engine.load(["movies"]), engine.load(["movies", "cast"])]);
    await engine.load(["cast"]);
    expect(read).toEqual(["movies", "cast"]);
  });

  it("gives plain values: numbers, texts, lists, null, and dates as milliseconds", async () => {
    const {rows} = await engine.query({
      sql: "SELECT id, title, release_date, budget, genres, share, popularity, flag FROM movies WHERE id = ?",
      params: [1],
    });
    expect(rows).toEqual([
      {
        id: 1,
        title: "Amélie  —  «Über»",
        release_date: Date.UTC(2001, 3, 25),
        budget: 10_000_000_000,
        genres: ["Comedy", "Romance"],
        share: 0.5,
        popularity: null,
        flag: true,
      },
    ]);
  });

  it("gives titles and names the key by which they are searched", async () => {
    const film = await engine.query({sql: "SELECT title_key FROM movies", params: []});
    const person = await engine.query({sql: 'SELECT name_key FROM "cast"', params: []});
    expect([film.rows, person.rows]).toEqual([[{title_key: "amelie uber"}], [{name_key: "ana pena"}]]);
  });

  it("puts a table together from its parts, whenever they come", async () => {
    const part = async (id: number) => {
      const file = join(folder, `part-${id}.parquet`);
      const connection = await (await DuckDBInstance.create()).connect();
      await connection.run(
        `COPY (SELECT ${id} AS movie_id, [{'kind': 'a', 'value': 'b', 'share': 1}, {'kind': 'other', 'value': NULL, 'share': 2}] AS reasons) TO '${file}' (FORMAT parquet, COMPRESSION zstd)`,
      );
      return readFileSync(file);
    };
    const reasons = [
      {kind: "a", value: "b", share: 1},
      {kind: "other", value: null, share: 2},
    ];
    const parts = await Promise.all([3, 1, 2].map(part));
    const [first, second, third] = parts as [Buffer, Buffer, Buffer];
    await Promise.all([
      engine.addPart("recommendations", "first", first),
      engine.addPart("recommendations", "second", second),
    ]);
    const rows = async () =>
      (await engine.query({sql: "SELECT * FROM recommendations ORDER BY movie_id", params: []})).rows;
    expect(await rows()).toEqual([
      {movie_id: 1, reasons},
      {movie_id: 3, reasons},
    ]);
    await engine.addPart("recommendations", "third", third);
    expect(await rows()).toHaveLength(3);
    // As where a page was left before it could tell that it had added it.
    await engine.addPart("recommendations", "third", third);
    expect(await rows()).toHaveLength(3);
  });

  it("goes on after a part that is none", async () => {
    await expect(engine.addPart("recommendations", "damaged", new Uint8Array([1, 2, 3]))).rejects.toThrow();
    expect((await engine.query({sql: "SELECT 1 AS n", params: []})).rows).toEqual([{n: 1}]);
  });

  it("takes values as values, whatever they look like", async () => {
    const {rows} = await engine.query({sql: "SELECT ? AS t", params: ["'; DROP TABLE movies; --"]});
    expect(rows).toEqual([{t: "'; DROP TABLE movies; --"}]);
    expect((await engine.query({sql: "SELECT count(*) AS n FROM movies", params: []})).rows).toEqual([
      {n: 1},
    ]);
  });

  it("goes on after a statement that fails", async () => {
    await expect(engine.query({sql: "SELECT nothing FROM nowhere", params: []})).rejects.toThrow(/nowhere/);
    expect((await engine.query({sql: "SELECT 1 AS n", params: []})).rows).toEqual([{n: 1}]);
  });

  it("gives columns of numbers whole, as typed arrays", async () => {
    const {n, half} = await engine.columns<{n: number; half: number}>({
      sql: "SELECT range::INTEGER AS n, (range / 2)::DOUBLE AS half FROM range(?::INTEGER) ORDER BY 1",
      params: [5000],
    });
    expect(n).toBeInstanceOf(Int32Array);
    expect(half).toBeInstanceOf(Float64Array);
    expect([n.length, n[4999], half.length, half[4999]]).toEqual([5000, 4999, 5000, 2499.5]);
    const none = await engine.columns<{id: number}>({sql: "SELECT id FROM movies WHERE id < 0", params: []});
    expect(none.id).toHaveLength(0);
  });

  it.each(["NULL::INTEGER", "'text'", "true", "['a']"])(
    "gives no column of numbers for %s",
    async (value) => {
      const query = {sql: `SELECT ${value} AS value FROM range(3)`, params: []};
      await expect(engine.columns<{value: number}>(query)).rejects.toThrow("The column value");
      expect((await engine.query({sql: "SELECT 1 AS n", params: []})).rows).toEqual([{n: 1}]);
    },
  );

  it("gives a query's rows as a Parquet file that others read", async () => {
    const query = {
      name: "someRows",
      sql: "SELECT range::INTEGER AS n, 'é, \"' || range AS t, [? || range] AS list FROM range(3) ORDER BY 1",
      params: ["it's "],
      tables: [],
    };
    const path = join(folder, "some-rows.parquet");
    writeFileSync(path, await engine.parquet(query));
    const connection = await (await DuckDBInstance.create()).connect();
    const read = await connection.runAndReadAll(`FROM read_parquet('${path}') ORDER BY n`);
    expect(read.getRowObjectsJS()).toEqual([0, 1, 2].map((n) => ({n, t: `é, "${n}`, list: [`it's ${n}`]})));
    expect(existsSync("rows 1.parquet")).toBe(false);
  });

  it("says why a file could not be made, and goes on", async () => {
    const query = {name: "none", sql: "SELECT nothing FROM nowhere", params: [], tables: []};
    await expect(engine.parquet(query)).rejects.toThrow(/nowhere/);
    expect((await engine.query({sql: "SELECT 1 AS n", params: []})).rows).toEqual([{n: 1}]);
  });
});
