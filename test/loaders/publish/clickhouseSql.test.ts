import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, inject, it} from "vitest";
import {clickhouseSql} from "../../../loaders/publish/clickhouseSql.js";
import {tables, tablesOf} from "../../../loaders/schema.js";

const url = "https://example.org/";
const names = tables.map(({name}) => `${name}.parquet`);
const sql = clickhouseSql(tables, names, url);

/** Statements by what they begin with, each with what it makes. */
function made(kind: "VIEW" | "TABLE", database: string, text = sql): ReadonlyMap<string, string> {
  const statement = new RegExp(`^CREATE OR REPLACE ${kind} ${database}\\."(\\w+)"(.*?);$`, "gms");
  return new Map([...text.matchAll(statement)].map(([, name, rest]) => [name!, rest!]));
}

const views = made("VIEW", "filmoteca_files");
const loaded = made("TABLE", "filmoteca");
const questions = made("VIEW", "filmoteca");

describe("clickhouse.sql", () => {
  it("has a view over the files and a loaded table for each table", () => {
    expect([...views.keys()]).toEqual(tables.map(({name}) => name));
    expect([...loaded.keys()]).toEqual([...views.keys()]);
    for (const [name, text] of loaded) expect(text).toContain(`AS SELECT * FROM filmoteca_files."${name}"`);
  });

  it("names every column of the schema, which may be null where the schema says what null means", () => {
    for (const {name, columns} of tables) {
      const named = views.get(name)!.matchAll(/^ {2}"(\w+)" (.+?),?$/gm);
      const types = new Map([...named].map(([, column, type]) => [column!, type!]));
      expect([...types.keys()]).toEqual(columns.map((column) => column.name));
      for (const column of columns)
        expect([name, column.name, types.get(column.name)!.startsWith("Nullable(")]).toEqual([
          name,
          column.name,
          "null" in column,
        ]);
    }
    expect(views.get("recommendations")).toContain(
      `"reasons" Array(Tuple("kind" String, "value" Nullable(String), "share" Int32, "surplus" Int32))`,
    );
  });

  it("reads dates as days, since those of ClickHouse begin in 1900", () => {
    const dates = tables.flatMap(({name, columns}) =>
      columns.filter(({type}) => type === "DATE").map((column) => [name, column.name] as const),
    );
    expect(dates).toContainEqual(["movies", "release_date"]);
    for (const [table, date] of dates) {
      const view = views.get(table)!;
      expect(view).toContain(`"${date}" Int32`);
      expect(view).toContain(`* REPLACE (filmoteca_date(file."${date}") AS "${date}")`);
      expect(view).toContain(`file."${date}" AS "${date}_days"`);
    }
  });

  it("parts what is of a film by its id, and sorts by nothing that may be null", () => {
    for (const {name, columns} of tables) {
      const text = loaded.get(name)!;
      const film = columns.find((column) => column.name === (name === "movies" ? "id" : "movie_id"))?.name;
      expect([name, /PARTITION BY (\w+) % \d+/.exec(text)?.[1]]).toEqual([name, film]);
      const sorted = /ORDER BY \(([^)]*)\)/.exec(text)![1]!.split(", ");
      // Keys are made by the view, of what is never null.
      const own = columns.filter((column) => !("null" in column)).map((column) => column.name as string);
      for (const column of sorted) expect([...own, "title_key", "name_key", "person"]).toContain(column);
    }
  });

  it("asks the questions of tables and views that it has made before", () => {
    expect([...questions.keys()]).toEqual([
      "films_in_month",
      "films_on_weekday",
      "scores",
      "score",
      "votes",
      "acting",
      "actor",
      "directing",
      "director",
      "director_films",
      "recommendation",
    ]);
    const before = new Set(loaded.keys());
    for (const [name, text] of questions) {
      for (const [, used] of text.matchAll(/filmoteca\."(\w+)"/g))
        expect([name, [...before]]).toEqual([name, expect.arrayContaining([used])]);
      before.add(name);
    }
  });

  it("reads the parts of a table as one", () => {
    const cut = [...names.filter((name) => name !== "cast.parquet"), "cast-02.parquet", "cast-01.parquet"];
    expect(made("VIEW", "filmoteca_files", clickhouseSql(tables, cut, url)).get("cast")).toContain(
      "FROM url('https://example.org/data/{cast-01.parquet,cast-02.parquet}', Parquet",
    );
  });

  it("asks for no recommendations where there are none", () => {
    const without = clickhouseSql(tablesOf("tables"), names, url);
    expect(without).not.toMatch(/recommendation|features/);
    expect([...made("VIEW", "filmoteca", without).keys()]).toContain("director_films");
  });

  it("stands in a snapshot as it is made", () => {
    const published = readFileSync(join(inject("snapshots").fixture, "clickhouse.sql"), "utf8");
    expect(published).toBe(clickhouseSql(tables, names, "http://127.0.0.1:3000/"));
  });
});
