import {copyFileSync, mkdtempSync, readdirSync, rmSync, statSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import {cutParquet} from "../../../loaders/publish/cutParquet.js";
import {filmotecaSql} from "../../../loaders/publish/filmotecaSql.js";
import {openDatabase} from "../../../loaders/publish/openDatabase.js";
import {tableFiles} from "../../../loaders/publish/tableFiles.js";
import {parquet} from "../../../loaders/publish/tableFormats.js";
import {movies} from "../../../loaders/schema.js";
import {openSnapshot} from "../../../loaders/site/analyse/openSnapshot.js";
import {queryRows, readParquet} from "../readParquet.js";

const {sample} = inject("snapshots");
const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
const limit = 12_000;
const films = await readParquet(join(sample, "movies.parquet"));
let cut: readonly string[] = [];

beforeAll(async () => {
  for (const name of readdirSync(sample)) {
    if (name.endsWith(".parquet")) copyFileSync(join(sample, name), join(folder, name));
  }
  const database = await openDatabase(folder, 1);
  const connection = await database.connect();
  await cutParquet(connection, folder, "movies", films.length, limit);
  await cutParquet(connection, folder, "titles", 1, Number.MAX_SAFE_INTEGER);
  connection.closeSync();
  database.closeSync();
  cut = tableFiles(readdirSync(folder), "movies", parquet);
});
afterAll(() => rmSync(folder, {recursive: true}));

describe("a Parquet file that is too large", () => {
  it("is cut into parts below the limit, and no longer there", () => {
    expect(cut.length).toBeGreaterThan(1);
    expect(cut[0]).toBe("movies-01.parquet");
    expect(Math.max(...cut.map((name) => statSync(join(folder, name)).size))).toBeLessThanOrEqual(limit);
    expect(readdirSync(folder)).not.toContain("movies.parquet");
    expect(tableFiles(readdirSync(folder), "titles", parquet)).toEqual(["titles.parquet"]);
  });

  it("has its rows in the parts, in their order", async () => {
    const rows = await Promise.all(cut.map((name) => readParquet(join(folder, name))));
    expect(rows.flat()).toEqual(films);
  });

  it("is read whole by filmoteca.sql and by the notebooks", async () => {
    const url = "https://example.org/";
    const sql = filmotecaSql([movies], readdirSync(folder), url).replaceAll(`${url}data/`, `${folder}/`);
    expect(await queryRows("SELECT count(*) AS films FROM movies", [sql])).toEqual([{films: films.length}]);
    const opened = await openSnapshot(folder);
    const rows = await opened.run({
      name: "films",
      sql: "SELECT count(*) AS films FROM movies",
      params: [],
      tables: [],
    } as unknown as Parameters<typeof opened.run>[0]);
    opened.close();
    expect(rows).toEqual([{films: films.length}]);
  });
});

describe("the files of a table", () => {
  it("are not those of another whose name begins alike, nor of another form", () => {
    const names = [
      "cast-10.parquet",
      "cast-02.parquet",
      "cast-02.csv.gz",
      "cast-list-01.parquet",
      "cast-x.parquet",
    ];
    expect(tableFiles(names, "cast", parquet)).toEqual(["cast-02.parquet", "cast-10.parquet"]);
    expect(tableFiles([...names, "cast.parquet"], "cast", parquet)).toEqual(["cast.parquet"]);
    expect(tableFiles(names, "crew", parquet)).toEqual([]);
  });
});
