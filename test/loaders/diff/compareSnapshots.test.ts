import {spawnSync} from "node:child_process";
import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import type {Changes} from "../../../loaders/diff/changes.js";
import {changesText} from "../../../loaders/diff/changesText.js";
import {comparedFolder} from "../../../loaders/diff/comparedFolder.js";
import {compareSnapshots} from "../../../loaders/diff/compareSnapshots.js";
import {isSame} from "../../../loaders/diff/isSame.js";

const {fixture} = inject("snapshots");
const root = mkdtempSync(join(tmpdir(), "filmoteca-"));
afterAll(() => rmSync(root, {recursive: true}));

/** A copy of the fixture's snapshot of which some tables are other ones. */
async function other(name: string, sql: Readonly<Record<string, readonly string[]>>): Promise<string> {
  const folder = join(root, name);
  mkdirSync(folder);
  for (const entry of readdirSync(fixture, {withFileTypes: true})) {
    if (entry.isFile()) copyFileSync(join(fixture, entry.name), join(folder, entry.name));
  }
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  for (const [table, statements] of Object.entries(sql)) {
    const file = join(folder, `${table}.parquet`);
    await connection.run(`CREATE TABLE "${table}" AS FROM '${file}'`);
    for (const statement of statements) await connection.run(statement);
    rmSync(file);
    await connection.run(`COPY "${table}" TO '${file}'`);
  }
  connection.closeSync();
  instance.closeSync();
  return folder;
}

const compare = (older: string, newer: string): Promise<Changes> =>
  compareSnapshots(comparedFolder(older), comparedFolder(newer));

const of = (changes: Changes, table: string) => changes.tables.find((one) => one.table === table)!;

describe("two snapshots that are the same", () => {
  it("are said to be, whatever their files are called", async () => {
    const site = join(root, "site");
    mkdirSync(site);
    const copy = await other("same", {});
    await DuckDBInstance.create(":memory:").then(async (instance) => {
      const connection = await instance.connect();
      for (const [part, rows] of [
        ["01", "LIMIT 5"],
        ["02", "OFFSET 5"],
      ])
        await connection.run(
          `COPY (FROM '${copy}/movies.parquet' ${rows}) TO '${copy}/movies-${part}.parquet' (FORMAT parquet)`,
        );
    });
    rmSync(join(copy, "movies.parquet"));
    const changes = await compare(fixture, copy);
    expect(isSame(changes)).toBe(true);
    expect([changes.figures, changes.people]).toEqual([[], []]);
    expect(changesText(changes)).toContain("The tables are the same.");
  });
});

describe("two snapshots that differ", () => {
  let changes: Changes;
  let newer = "";
  beforeAll(async () => {
    newer = await other("newer", {
      movies: [
        "DELETE FROM movies WHERE id = (SELECT min(id) FROM movies)",
        "INSERT INTO movies SELECT * REPLACE (999 AS id) FROM movies ORDER BY id LIMIT 1",
        "UPDATE movies SET revenue = revenue + 7 WHERE id = (SELECT max(id) FROM movies WHERE id < 999)",
        "UPDATE movies SET tagline = NULL",
        "ALTER TABLE movies DROP status",
        "ALTER TABLE movies ADD COLUMN extra INTEGER",
        "ALTER TABLE movies ALTER runtime TYPE INTEGER",
      ],
      cast: ['INSERT INTO "cast" SELECT * FROM "cast" LIMIT 1'],
      actors: [
        "UPDATE actors SET total_return = total_return + 3 WHERE person_id = (SELECT min(person_id) FROM actors)",
      ],
    });
    changes = await compare(fixture, newer);
  });

  it("differ in rows added, removed and changed, by key", () => {
    expect(of(changes, "movies")).toMatchObject({added: 1, removed: 1});
    expect(of(changes, "movies").values.find(({column}) => column === "revenue")).toEqual({
      column: "revenue",
      rows: 1,
    });
    expect(of(changes, "titles")).toMatchObject({added: 0, removed: 0, changed: 0, values: []});
    expect(isSame(changes)).toBe(false);
  });

  it("differ in rows that no key tells apart, as often as they are there", () => {
    expect(of(changes, "cast")).toMatchObject({added: 1, removed: 0, changed: null});
  });

  it("differ in columns that came, went, have another type or hold nothing any more", () => {
    expect(of(changes, "movies").columns).toEqual({
      added: ["extra"],
      removed: ["status"],
      retyped: [{column: "runtime", older: "DOUBLE", newer: "INTEGER"}],
      emptied: expect.arrayContaining(["tagline"]),
    });
  });

  it("differ in figures, each once, in the order in which they are told", () => {
    const {figures} = changes;
    const revenue = figures.filter(({figure}) => figure === "revenue");
    expect(revenue.length).toBe(1);
    expect(revenue[0]).not.toHaveProperty("of");
    expect(new Set(figures.map(({figure, of}) => `${figure} ${of}`)).size).toBe(figures.length);
    for (const {older, newer} of figures) expect(older).not.toBe(newer);
  });

  it("differ in the people whose returns changed, with both sums", () => {
    const [person, ...others] = changes.people;
    expect(others).toEqual([]);
    expect(person).toMatchObject({table: "actors"});
    expect(person!.total_return.newer! - person!.total_return.older!).toBeCloseTo(3, 10);
  });

  it("are compared the other way round as well", async () => {
    const back = await compare(newer, fixture);
    expect(of(back, "movies")).toMatchObject({added: 1, removed: 1});
    expect(of(back, "movies").columns).toMatchObject({added: ["status"], removed: ["extra"], emptied: []});
  });

  it("are told in a table, with what is new of the columns", () => {
    const text = changesText(changes);
    expect(text).toMatch(/^movies +\d+ +\d+ +1 +1 +\d+$/m);
    expect(text).toContain("movies.status: no longer there");
    expect(text).toContain("movies.runtime: INTEGER, was DOUBLE");
    expect(text).toContain("movies.tagline: holds nothing any more");
  });

  it("may lack a table, or the columns of figures", async () => {
    const bare = await other("bare", {movies: ["ALTER TABLE movies DROP budget"]});
    rmSync(join(bare, "features.parquet"));
    const found = await compare(fixture, bare);
    expect(of(found, "features")).toMatchObject({rows: {newer: null}, added: 0, changed: null});
    expect(of(found, "features").removed).toBe(of(found, "features").rows.older);
    expect(found.figures).toEqual([]);
  });
});

describe("npm run data:diff", () => {
  const run = (...args: readonly string[]) => {
    const {status, stdout, stderr} = spawnSync("npx", ["tsx", "loaders/diff.ts", ...args], {
      encoding: "utf8",
    });
    return {status, stdout, stderr};
  };

  it("ends with 0 where nothing differs and with 4 where something does, and prints JSON where asked", () => {
    expect(run(fixture, fixture)).toMatchObject({status: 0, stdout: expect.stringContaining("the same")});
    const {status, stdout} = run(fixture, join(root, "newer"), "--json");
    expect(status).toBe(4);
    expect((JSON.parse(stdout) as Changes).tables.find(({table}) => table === "movies")).toMatchObject({
      added: 1,
    });
  });

  it("says what is wrong with a folder that is no snapshot, and ends with 2", () => {
    writeFileSync(join(root, "datapackage.json"), '{"name": "films"}');
    expect(run(fixture)).toMatchObject({status: 2, stderr: expect.stringContaining("Name two folders")});
    expect(run(fixture, join(root, "nowhere")).stderr).toContain("is not there: name a folder");
    expect(run(fixture, tmpdir()).stderr).toContain("holds no snapshot");
    expect(run(root, fixture)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("is no snapshot of this project"),
    });
  });
});
