import {readdirSync} from "node:fs";
import {join} from "node:path";
import {tableFiles} from "../../loaders/publish/tableFiles.js";
import {parquet} from "../../loaders/publish/tableFormats.js";
import {type Column, type Table, tables} from "../../loaders/schema.js";
import {foldMacro} from "../../src/shared/foldMacro.js";
import {sqlString} from "../../src/shared/sqlString.js";
import {queryRows} from "../loaders/readParquet.js";
import type {Part} from "./answerParts.js";
import type {Row, Rows} from "./differences.js";
import type {Warehouse} from "./openWarehouse.js";

/**
 * The tables of both engines, a row for each: how many rows, and of each column how many values are known and what they add up
 * to: the numbers, the days since 1970, the bytes of the texts, the things in the lists.
 */
export async function tablePart(snapshot: string, run: Warehouse["run"]): Promise<Part> {
  const ours = new Map<string, Row>();
  const theirs = new Map<string, Row>();
  for (const table of tables) {
    const [own] = await queryRows(`SELECT ${figures(table, duckdb)} FROM ${filesOf(snapshot, table.name)}`);
    const [other] = await run(`SELECT ${figures(table, clickhouse)} FROM filmoteca."${table.name}"`);
    ours.set(table.name, own ?? {});
    theirs.set(table.name, other ?? {});
  }
  const doubles = tables.flatMap(({columns}) => columns.filter(({type}) => type === "DOUBLE"));
  return {name: "tables", ours, theirs, doubles: doubles.map(({name}) => `${name} in sum`)};
}

/** SQL of DuckDB for the rows of a published table. */
export function filesOf(snapshot: string, table: string): string {
  const files = tableFiles(readdirSync(snapshot), table, parquet);
  return `read_parquet([${files.map((file) => sqlString(join(snapshot, file))).join(", ")}])`;
}

type Dialect = (column: Column) => string;

const duckdb: Dialect = ({name, type}) => {
  if (type === "DATE") return `"${name}" - DATE '1970-01-01'`;
  if (type === "VARCHAR") return `strlen("${name}")`;
  if (type === "BOOLEAN") return `"${name}"::INTEGER`;
  return type.endsWith("[]") ? `len("${name}")` : `"${name}"`;
};

const clickhouse: Dialect = ({name, type}) => {
  if (type === "DATE") return `"${name}_days"`;
  return type.endsWith("[]") || type === "VARCHAR" ? `length("${name}")` : `"${name}"`;
};

function figures({columns}: Table, dialect: Dialect): string {
  return [
    "count(*) AS rows",
    ...columns.flatMap((column) => [
      `count("${column.name}") AS "${column.name} known"`,
      `sum(${dialect(column)}) AS "${column.name} in sum"`,
    ]),
  ].join(", ");
}

/**
 * What both engines make of every day of the years from 1000 to 9999, and of every title and name when it is looked up. The
 * rows hold how many there are and how many are alike.
 *
 * @param folder for a file that both read
 */
export async function functionPart(snapshot: string, folder: string, run: Warehouse["run"]): Promise<Part> {
  const days = join(folder, "days.parquet");
  const texts = join(folder, "texts.parquet");
  const of = (table: string) => filesOf(snapshot, table);
  await queryRows(
    `COPY (
  SELECT (day - DATE '1970-01-01')::INTEGER AS days, day::VARCHAR AS date, month(day)::INTEGER AS month,
    isodow(day)::INTEGER AS weekday
  FROM (SELECT unnest(generate_series(DATE '1000-01-01', DATE '9999-12-31', INTERVAL 1 DAY))::DATE AS day)
) TO ${sqlString(days)}`,
  );
  await queryRows(
    `COPY (
  SELECT text, fold(text) AS key FROM (
    SELECT title AS text FROM ${of("titles")} UNION SELECT name FROM ${of("cast")} UNION SELECT name FROM ${of("crew")}
  )
) TO ${sqlString(texts)}`,
    [foldMacro()],
  );
  const ours = async (file: string) =>
    (await queryRows(`SELECT count(*) AS all, count(*) AS alike FROM read_parquet(${sqlString(file)})`))[0] ??
    {};
  const theirs = async (file: string, alike: string) =>
    (await run(`SELECT count() AS all, countIf(${alike}) AS alike FROM file(${sqlString(file)})`))[0] ?? {};
  const sameDay = `filmoteca_date(days) = date AND toMonth(filmoteca_calendar(days)) = month
  AND toDayOfWeek(filmoteca_calendar(days)) = weekday`;
  return {
    name: "functions",
    ours: new Map([
      ["days", await ours(days)],
      ["texts", await ours(texts)],
    ]),
    theirs: new Map([
      ["days", await theirs(days, sameDay)],
      ["texts", await theirs(texts, "filmoteca_fold(text) = key")],
    ]),
    doubles: [],
  };
}

/**
 * What two servers would find of all careers, each in its half of the partitions and nothing else, added up. They are two
 * databases here.
 *
 * @param acting the careers of all people
 */
export async function serverPart({ours, doubles}: Part, run: Warehouse["run"]): Promise<Part> {
  const [view] = await run(
    "SELECT as_select FROM system.tables WHERE database = 'filmoteca' AND name = 'acting'",
  );
  const halves: string[] = [];
  for (const server of [0, 1]) {
    const database = `filmoteca_server_${server}`;
    await run(`CREATE DATABASE ${database}`);
    for (const table of ["movies", "cast", "crew"]) {
      await run(`CREATE TABLE ${database}."${table}" AS filmoteca."${table}"`);
      const parts = await run(
        `SELECT DISTINCT partition FROM system.parts WHERE database = 'filmoteca' AND table = '${table}' AND active`,
      );
      for (const {partition} of parts)
        if (Number(partition) % 2 === server)
          await run(
            `ALTER TABLE ${database}."${table}" ATTACH PARTITION ${partition} FROM filmoteca."${table}"`,
          );
    }
    halves.push(String(view?.as_select).replaceAll("filmoteca.", `${database}.`));
  }
  const added = Object.keys([...ours.values()][0] ?? {}).filter((name) => /^(films|total)/.test(name));
  const rows = await run(
    `SELECT person, ${added.map((name) => `sum(${name}) AS ${name}`).join(", ")}
FROM (${halves.join(" UNION ALL ")}) GROUP BY person`,
  );
  const picked = (row: Row) => Object.fromEntries(added.map((name) => [name, row[name]]));
  const own: Rows = new Map([...ours].map(([key, row]) => [key, picked(row)]));
  return {
    name: "two servers",
    ours: own,
    theirs: new Map(rows.map((row) => [String(row.person), row])),
    doubles,
  };
}
