import {readFileSync} from "node:fs";
import {join} from "node:path";
import {type DuckDBConnection, DuckDBInstance} from "@duckdb/node-api";
import type {NotebookName} from "../../src/text/notebooks.js";
import {rowsOf} from "../loaders/readParquet.js";

/**
 * What a value is:
 *
 * - `own`: recomputed from the tables;
 * - `about`: by chance (a permutation, a bootstrap): another seed gives another value, within a fifth or a unit of the last digit;
 * - `within`: by chance, and the statement knows how far: between which two values other seeds would lead;
 * - `fixed`: a constant of the page, such as a least number of films or a level;
 * - `cited`: a constant of another source.
 */
export const kinds = ["own", "about", "within", "fixed", "cited"] as const;
export type Kind = (typeof kinds)[number];

/** The lowest and the highest value that chance would give. */
export type Reach = readonly [low: number, high: number];

export interface OwnValue {
  readonly name: string;
  readonly kind: Kind;
  /**
   * A text is to be found in the English page as it is; the lowest and the highest value of those that are `within`; null only
   * in tables of data: unknown.
   */
  readonly value: number | string | Reach | null;
}

/** The values of each place of a page, in the order in which the page prints them in every language. */
export type OwnValues = ReadonlyMap<string, readonly OwnValue[]>;

/**
 * Runs the statements of a notebook, `NAME.sql`, on the files of a snapshot: its tables are views of their names, and
 * the variable `folder` is where they are, with a slash at the end.
 *
 * A line `-- @PLACE` begins the statements of a place. Each value of their rows, row by row, is one that the place
 * prints; NULL is one that it leaves out. In the table of a figure's data (`-- @data ID`) each value is a cell, NULL one that
 * is unknown. The kind of a value stands at the end of its column's name (`n_fixed`); one that is `within` is a list of two.
 */
export async function runStatements(name: NotebookName, snapshot: string): Promise<OwnValues> {
  const file = `${name}.sql`;
  const [views = "", ...places] = sqlOf(file).split(/^-- @/m);
  // One thread: rows stand in the same order, and draws are the same, every time.
  const instance = await DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    threads: "1",
  });
  const connection = await instance.connect();
  try {
    await connection.run(`SET VARIABLE folder = '${join(snapshot, "/").replaceAll("'", "''")}'`);
    const tables = "movies cast crew actors directors recommendations titles features".split(" ");
    for (const table of tables) {
      const path = join(snapshot, `${table}.parquet`).replaceAll("'", "''");
      await connection.run(`CREATE VIEW "${table}" AS FROM read_parquet('${path}')`);
    }
    await connection.run(sqlOf("common.sql") + views);
    const values = new Map<string, readonly OwnValue[]>();
    for (const part of places) {
      const [place = "", ...lines] = part.split("\n");
      if (values.has(place.trim())) throw new Error(`${file}: ${place.trim()} stands there twice.`);
      try {
        values.set(place.trim(), await valuesOf(connection, lines.join("\n"), place.startsWith("data ")));
      } catch (error) {
        throw new Error(`${file}, ${place.trim()}: ${error instanceof Error ? error.message : error}`);
      }
    }
    return values;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function sqlOf(file: string): string {
  return readFileSync(new URL(file, import.meta.url), "utf8");
}

async function valuesOf(
  connection: DuckDBConnection,
  sql: string,
  isTable: boolean,
): Promise<readonly OwnValue[]> {
  const values: OwnValue[] = [];
  for (const statement of sql.split(/;\s*$/m)) {
    if (statement.replace(/--.*$/gm, "").trim() === "") continue;
    for (const row of await rowsOf(connection, statement)) {
      for (const [column, value] of Object.entries(row)) {
        if (value === null && !isTable) continue;
        const [, name = column, kind = "own"] = /^(.+)_(about|within|fixed|cited)$/.exec(column) ?? [];
        values.push({name, kind: kind as Kind, value: ownValue(column, value)});
      }
    }
  }
  return values;
}

function ownValue(column: string, value: unknown): OwnValue["value"] {
  if (value === null || typeof value === "number" || typeof value === "string") return value;
  if (Array.isArray(value) && value.length === 2) return [Number(value[0]), Number(value[1])];
  throw new TypeError(`${column} is neither a number nor a text, nor the list of two numbers.`);
}
