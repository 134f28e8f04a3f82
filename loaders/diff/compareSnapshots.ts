import {mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {sqlString} from "../../src/shared/sqlString.js";
import {openDatabase} from "../publish/openDatabase.js";
import {tableFiles} from "../publish/tableFiles.js";
import {parquet} from "../publish/tableFormats.js";
import {type Table, tables} from "../schema.js";
import {
  type Both,
  type Changes,
  type FigureChange,
  figureNames,
  type PersonChange,
  type TableChanges,
} from "./changes.js";
import type {ComparedFolder} from "./comparedFolder.js";
import {comparedTable} from "./comparedTable.js";

/** People of a table who are told. */
const PEOPLE = 10;

/** The rows of a query, each by the names of its columns. */
type Ask = <Row>(sql: string) => Promise<readonly Row[]>;

/**
 * Compares the tables of two snapshots, of this version or another, by their keys.
 * @throws Error where a file cannot be read
 */
export async function compareSnapshots(older: ComparedFolder, newer: ComparedFolder): Promise<Changes> {
  const scratch = mkdtempSync(join(tmpdir(), "filmoteca-"));
  const database = await openDatabase(scratch);
  const connection = await database.connect();
  try {
    const ask = asking(connection);
    const sides = {
      older: await views(connection, "older", older),
      newer: await views(connection, "newer", newer),
    };
    const found: TableChanges[] = [];
    for (const table of tables) {
      const has = {older: sides.older.has(table.name), newer: sides.newer.has(table.name)};
      if (has.older || has.newer) found.push(await comparedTable(ask, table, has));
    }
    const people: PersonChange[] = [];
    for (const table of ["actors", "directors"] as const) {
      if (haveAlike(found, table, ofPeople)) people.push(...(await comparedPeople(ask, table)));
    }
    return {
      snapshots: {older: named(older), newer: named(newer)},
      tables: found,
      figures: haveAlike(found, "movies", ofFigures) ? await comparedFigures(ask) : [],
      people,
    };
  } finally {
    connection.closeSync();
    database.closeSync();
    rmSync(scratch, {recursive: true, force: true});
  }
}

/** The columns that figures and people are taken from. */
const ofFigures = ["release_date", "budget", "revenue", "return_known", "vote_count"];
const ofPeople = ["person_id", "name", "films", "total_return"];

/** Whether both snapshots have a table with these columns, of the same types: one of another version may not. */
function haveAlike(compared: readonly TableChanges[], name: string, needed: readonly string[]): boolean {
  const found = compared.find(({table}) => table === name);
  if (found === undefined || found.rows.older === null || found.rows.newer === null) return false;
  const {added, removed, retyped} = found.columns;
  const other = new Set([...added, ...removed, ...retyped.map(({column}) => column)]);
  return !needed.some((column) => other.has(column));
}

function named({version, until}: ComparedFolder) {
  return {version, until};
}

function asking(connection: DuckDBConnection): Ask {
  return async <Row>(sql: string) => {
    const rows = (await connection.runAndReadAll(sql)).getRowObjectsJS();
    return rows.map(
      (row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [
            name,
            typeof value === "bigint" ? Number(value) : value,
          ]),
        ) as Row,
    );
  };
}

/** Makes a view for each table of a snapshot, in a schema of the side's name; returns which there are. */
async function views(
  connection: DuckDBConnection,
  side: keyof Both<unknown>,
  {folder}: ComparedFolder,
): Promise<ReadonlySet<string>> {
  const names = readdirSync(folder);
  const there = new Set<string>();
  await connection.run(`CREATE SCHEMA ${side}`);
  for (const {name} of tables as readonly Table[]) {
    const files = tableFiles(names, name, parquet).map((file) => sqlString(join(folder, file)));
    if (files.length === 0) continue;
    await connection.run(`CREATE VIEW ${side}."${name}" AS FROM read_parquet([${files.join(", ")}])`);
    there.add(name);
  }
  return there;
}

/** The figures of a snapshot, each in a row, totals as of 0; sums of whole numbers, so exact. */
const figures = (side: keyof Both<unknown>) => `
  SELECT 'films_with_return' AS figure, 0 AS of, count(*) FILTER (return_known)::DOUBLE AS value FROM ${side}.movies
  UNION ALL SELECT 'budget', 0, sum(budget)::DOUBLE FROM ${side}.movies
  UNION ALL SELECT 'revenue', 0, sum(revenue)::DOUBLE FROM ${side}.movies
  UNION ALL SELECT 'votes', 0, sum(vote_count)::DOUBLE FROM ${side}.movies
  UNION ALL SELECT 'films_of_month', month(release_date), count(*) FROM ${side}.movies GROUP BY ALL
  UNION ALL SELECT 'films_of_weekday', isodow(release_date), count(*) FROM ${side}.movies GROUP BY ALL`;

const order = `[${figureNames.map(sqlString).join(", ")}]`;

async function comparedFigures(ask: Ask): Promise<readonly FigureChange[]> {
  const rows = await ask<FigureChange & {readonly of: number}>(`
    SELECT figure, of, o.value AS older, n.value AS newer
    FROM (${figures("older")}) o FULL JOIN (${figures("newer")}) n
    USING (figure, of)
    WHERE o.value IS DISTINCT FROM n.value
    ORDER BY list_position(${order}, figure), of`);
  return rows.map(({of, ...figure}) => (of === 0 ? figure : {...figure, of}));
}

async function comparedPeople(ask: Ask, table: PersonChange["table"]): Promise<readonly PersonChange[]> {
  const rows = await ask<
    Record<"name", string> & Record<"films_older" | "films_newer" | "older" | "newer", number | null>
  >(`
    SELECT coalesce(n.name, o.name) AS name, o.films AS films_older, n.films AS films_newer,
      o.total_return AS older, n.total_return AS newer
    FROM older.${table} o FULL JOIN newer.${table} n
      ON o.person_id IS NOT DISTINCT FROM n.person_id AND (o.person_id IS NOT NULL OR o.name = n.name)
    WHERE o.total_return IS DISTINCT FROM n.total_return AND coalesce(o.total_return, 0) <> coalesce(n.total_return, 0)
    ORDER BY abs(coalesce(n.total_return, 0) - coalesce(o.total_return, 0)) DESC, name
    LIMIT ${PEOPLE}`);
  return rows.map((row) => ({
    table,
    name: row.name,
    films: {older: row.films_older, newer: row.films_newer},
    total_return: {older: row.older, newer: row.newer},
  }));
}
