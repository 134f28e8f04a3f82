import {sqlString} from "../../src/shared/sqlString.js";
import type {Field} from "../schema/table.js";
import type {Column, Table} from "../schema.js";
import {clickhouseFold} from "./clickhouseFold.js";
import {clickhouseQuestions} from "./clickhouseQuestions.js";
import {searchKeys} from "./searchKeys.js";
import {tableFiles} from "./tableFiles.js";
import {parquet} from "./tableFormats.js";

/** Into how many partitions the films are parted: each server of a cluster holds some of them. */
const partitions = 16;

/** How ClickHouse holds what DuckDB wrote. A DATE is read as the days that stand in the file. */
const types: Readonly<Record<Exclude<Column["type"], "STRUCT[]">, string>> = {
  INTEGER: "Int32",
  BIGINT: "Int64",
  DOUBLE: "Float64",
  BOOLEAN: "Bool",
  DATE: "Int32",
  VARCHAR: "String",
  "VARCHAR[]": "Array(String)",
};

/** By what rows of a table are found; by its own order where nothing is said. */
const orders: Readonly<Record<string, string>> = {
  titles: "title_key, movie_id",
  cast: "person, movie_id",
  crew: "person, movie_id",
  actors: "name_key, person",
  directors: "name_key, person",
};

/**
 * `clickhouse.sql`: views over the published files, tables that are loaded from them, and the questions as views over these
 * tables, for ClickHouse.
 *
 * @param names of the published files, among them those of the tables
 * @param url address of the site, ending in a slash
 */
export function clickhouseSql(tables: readonly Table[], names: readonly string[], url: string): string {
  const recommending = tables.some(({name}) => name === "recommendations");
  return `-- Filmoteca: the published tables and the six questions, for ClickHouse (written for version 26.7).
--   clickhouse client --queries-file clickhouse.sql
-- filmoteca_files has a view per table over the files at the address below; filmoteca has the tables themselves, loaded
-- from these views, and the questions. Run it again for another snapshot: each table is replaced when it is whole.
-- For files on the server's disk, replace the address by file:// and the path of their folder.
-- On a cluster: ON CLUSTER after the name of each database, function, table and view; DESIGN.md tells the rest.
-- What every table and column means: datapackage.json, beside this file.

CREATE DATABASE IF NOT EXISTS filmoteca_files;
CREATE DATABASE IF NOT EXISTS filmoteca;

-- The key by which titles and names are looked up.
${clickhouseFold()};

-- Dates: ClickHouse's begin in 1900, films do not. The calendar repeats itself every 146097 days, which are 400 years and
-- whole weeks. So a day has the month, the day and the weekday of the one from 1900 to 2299 that is whole cycles away, which
-- is filmoteca_calendar; filmoteca_date is the date itself as text. Both take days since 1970-01-01.
CREATE OR REPLACE FUNCTION filmoteca_calendar AS days -> toDate32(positiveModulo(days + 25567, 146097) - 25567);
CREATE OR REPLACE FUNCTION filmoteca_date AS days -> concat(
  toString(toYear(filmoteca_calendar(days)) + 400 * toInt32(floor((days + 25567) / 146097))),
  formatDateTime(filmoteca_calendar(days), '-%m-%d')
);
${tables.map((table) => fileView(table, names, url)).join("")}
-- The tables. What is of a film stands in the partition of its id, in every table, so that a server that has a partition has
-- all of its films and joins them by itself. People are of all films: their two tables are not parted.
${tables.map(loadedTable).join("")}${clickhouseQuestions(recommending)}`;
}

function fileView(table: Table, names: readonly string[], url: string): string {
  const files = tableFiles(names, table.name, parquet);
  const file = files.length === 1 ? files[0] : `{${files.join(",")}}`;
  const columns = table.columns.map((column) => `  "${column.name}" ${typeOf(column)}`);
  return `
-- ${table.description.en}
CREATE OR REPLACE VIEW filmoteca_files."${table.name}" AS
SELECT ${selected(table).join(",\n  ")}
FROM url(${sqlString(`${url}data/${file}`)}, Parquet, ${sqlString(`\n${columns.join(",\n")}\n`)}) AS file;
`;
}

/** All columns, dates as text and as days, and what rows are looked up by. */
function selected({name, columns}: Table): readonly string[] {
  const dates = columns.filter(({type}) => type === "DATE").map((column) => column.name);
  const replaced = dates.map((date) => `filmoteca_date(file."${date}") AS "${date}"`);
  const key = searchKeys[name];
  const isOfPeople = columns.some((column) => column.name === "person_id");
  return [
    replaced.length === 0 ? "*" : `* REPLACE (${replaced.join(", ")})`,
    ...dates.map((date) => `file."${date}" AS "${date}_days"`),
    ...(key === undefined ? [] : [`filmoteca_fold(${key}) AS ${key}_key`]),
    // Who has no id is known by name. No id begins with a sign.
    ...(isOfPeople ? ["ifNull(toString(person_id), concat('=', name)) AS person"] : []),
  ];
}

function loadedTable({name, columns, sortedBy}: Table): string {
  const film = name === "movies" ? "id" : columns.find((column) => column.name === "movie_id")?.name;
  const parted = film === undefined ? "" : ` PARTITION BY ${film} % ${partitions}`;
  return `
CREATE OR REPLACE TABLE filmoteca."${name}"
ENGINE = MergeTree${parted} ORDER BY (${orders[name] ?? sortedBy.join(", ")})
AS SELECT * FROM filmoteca_files."${name}";
`;
}

/** A list is never null in ClickHouse, nor is it in the tables. */
function typeOf(column: Column | Field): string {
  if (column.type === "STRUCT[]") {
    return `Array(Tuple(${(column.fields ?? []).map((field) => `"${field.name}" ${typeOf(field)}`).join(", ")}))`;
  }
  const type = types[column.type];
  return column.null === undefined ? type : `Nullable(${type})`;
}
