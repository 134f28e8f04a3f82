import {copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {gunzipSync} from "node:zlib";
import {csvParse} from "d3-dsv";
import {describe, expect, inject, it, onTestFinished} from "vitest";
import {fileLimit} from "../../../loaders/publish/fileLimit.js";
import {openDatabase} from "../../../loaders/publish/openDatabase.js";
import {tableFiles} from "../../../loaders/publish/tableFiles.js";
import {toolFormats} from "../../../loaders/publish/tableFormats.js";
import {writeToolFiles} from "../../../loaders/publish/writeToolFiles.js";
import {physicalType} from "../../../loaders/schema/table.js";
import {movies, type Table, tables} from "../../../loaders/schema.js";
import {queryRows, readParquet} from "../readParquet.js";

const {fixture, sample, full} = inject("snapshots");
const snapshots = [fixture, sample, ...(full === null ? [] : [full])];
const [csv, jsonl] = toolFormats;

function paths(folder: string, table: Table, form: (typeof toolFormats)[number]): readonly string[] {
  return tableFiles(readdirSync(folder), table.name, form).map((name) => join(folder, name));
}

const list = (files: readonly string[]) => `[${files.map((path) => `'${path}'`).join(", ")}]`;

/** SQL for the rows of a table's files with the types of the schema. */
function fromCsv(folder: string, table: Table): string {
  const types = table.columns.map(({name, type}) => `'${name}': '${type.endsWith("[]") ? "VARCHAR" : type}'`);
  const columns = table.columns.map((column) =>
    column.type.endsWith("[]")
      ? `"${column.name}"::JSON::${physicalType(column)} AS "${column.name}"`
      : `"${column.name}"`,
  );
  const options = `header = true, delim = ',', quote = '"', escape = '"', nullstr = '', parallel = false`;
  return `SELECT ${columns.join(", ")} FROM read_csv(${list(paths(folder, table, csv!))}, ${options}, columns = {${types.join(", ")}})`;
}

function fromJsonLines(folder: string, table: Table): string {
  const types = table.columns.map((column) => `'${column.name}': '${physicalType(column)}'`);
  return `SELECT * FROM read_json(${list(paths(folder, table, jsonl!))}, format = 'newline_delimited', columns = {${types.join(", ")}})`;
}

/** How many rows are not the same at the same place. */
async function differing(one: string, other: string): Promise<unknown> {
  const [a, b] = [one, other].map((sql) => `SELECT row_number() OVER () AS place, * FROM (${sql})`);
  const [found] = await queryRows(
    `SELECT count(*) AS differing FROM ((${a} EXCEPT ALL ${b}) UNION ALL (${b} EXCEPT ALL ${a}))`,
    ["SET threads TO 1"],
  );
  return found?.differing;
}

describe.each(snapshots)("the tables for other tools of %s", (folder) => {
  it.each(tables.map((table) => [table.name, table] as const))(
    "hold the rows of %s.parquet, in its order, as DuckDB reads them",
    async (name, table) => {
      const parquet = `SELECT * FROM read_parquet('${join(folder, `${name}.parquet`)}')`;
      expect(await differing(parquet, fromCsv(folder, table))).toBe(0);
      expect(await differing(parquet, fromJsonLines(folder, table))).toBe(0);
    },
  );

  it("are all within the limit of a file", () => {
    const sizes = readdirSync(folder, {withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({name}) => [name, statSync(join(folder, name)).size] as const);
    expect(sizes.length).toBeGreaterThan(3 * tables.length);
    expect(sizes.filter(([, size]) => size > fileLimit)).toEqual([]);
  });

  it("have no empty text, which an empty cell of CSV could not be told from", async () => {
    for (const {name, columns} of tables) {
      const texts = columns.filter(({type}) => type === "VARCHAR").map((column) => `"${column.name}" = ''`);
      if (texts.length === 0) continue;
      const [found] = await queryRows(
        `SELECT count(*) AS empty FROM read_parquet('${join(folder, `${name}.parquet`)}') WHERE ${texts.join(" OR ")}`,
      );
      expect([name, found?.empty]).toEqual([name, 0]);
    }
  });
});

describe("the tables for other tools", () => {
  it.each(tables.map((table) => [table.name, table] as const))(
    "are %s as other readers have it: null is an empty cell, a list is JSON",
    async (name, table) => {
      const rows = await readParquet(join(fixture, `${name}.parquet`));
      const text = gunzipSync(readFileSync(join(fixture, `${name}.csv.gz`))).toString("utf8");
      const cells = csvParse(text);
      expect(text.split("\n", 1)).toEqual([table.columns.map((column) => column.name).join(",")]);
      expect(cells.length).toBe(rows.length);
      rows.forEach((row, i) => {
        const read = Object.fromEntries(
          table.columns.map(({name, type}) => [name, value(cells[i]?.[name] ?? "", type)]),
        );
        expect(read).toEqual(row);
      });
      const lines = gunzipSync(readFileSync(join(fixture, `${name}.jsonl.gz`)))
        .toString("utf8")
        .trimEnd();
      expect(lines.split("\n").map((line) => JSON.parse(line))).toEqual(rows);
    },
  );

  it("tell neither a time nor a system in the head of their gzip, nor a name", () => {
    for (const {extension} of toolFormats) {
      const head = readFileSync(join(fixture, `movies.${extension}`)).subarray(0, 10);
      expect([...head]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
    }
  });

  it("are cut into parts below the limit, which together are the whole table", async () => {
    const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
    onTestFinished(() => rmSync(folder, {recursive: true}));
    copyFileSync(join(sample, "movies.parquet"), join(folder, "movies.parquet"));
    const database = await openDatabase(folder, 1);
    const connection = await database.connect();
    const limit = 12_000;
    const [count] = await queryRows(`SELECT count(*) AS films FROM '${join(folder, "movies.parquet")}'`);
    await writeToolFiles(connection, folder, movies, Number(count?.films), limit);
    connection.closeSync();
    database.closeSync();
    for (const form of toolFormats) {
      const parts = paths(folder, movies, form);
      expect(parts.length).toBeGreaterThan(1);
      expect(parts[0]).toBe(join(folder, `movies-01.${form.extension}`));
      expect(Math.max(...parts.map((path) => statSync(path).size))).toBeLessThanOrEqual(limit);
    }
    expect(readdirSync(folder).filter((name) => name.startsWith("movies."))).toEqual(["movies.parquet"]);
    const parquet = `SELECT * FROM read_parquet('${join(folder, "movies.parquet")}')`;
    expect(await differing(parquet, fromCsv(folder, movies))).toBe(0);
    expect(await differing(parquet, fromJsonLines(folder, movies))).toBe(0);
  });
});

/** A cell as a value of a column. */
function value(cell: string, type: Table["columns"][number]["type"]): unknown {
  if (cell === "") return null;
  if (type.endsWith("[]")) return JSON.parse(cell);
  if (type === "BOOLEAN") return {true: true, false: false}[cell];
  return type === "VARCHAR" || type === "DATE" ? cell : Number(cell);
}
