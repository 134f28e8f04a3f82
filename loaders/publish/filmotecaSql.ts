import {foldMacro} from "../../src/shared/foldMacro.js";
import {sqlString} from "../../src/shared/sqlString.js";
import type {Table} from "../schema.js";
import {searchKeys} from "./searchKeys.js";
import {tableFiles} from "./tableFiles.js";
import {parquet} from "./tableFormats.js";

/**
 * `filmoteca.sql`: a view per table over the published files, with the same names and search keys as in the
 * pages, so that a query shown there runs as it is.
 *
 * @param names of the published files, among them those of the tables
 * @param url address of the site, ending in a slash
 */
export function filmotecaSql(tables: readonly Table[], names: readonly string[], url: string): string {
  return `-- Filmoteca: the published tables as views, for any DuckDB.
--   duckdb -init filmoteca.sql
-- The views read the files at the address below, so DuckDB wants its httpfs extension and a connection.
-- For files on your disk, replace the address by the path of their folder.
-- What every table and column means: datapackage.json, beside this file.

${foldMacro()};
${tables.map((table) => view(table, names, url)).join("")}`;
}

function view(table: Table, names: readonly string[], url: string): string {
  const key = searchKeys[table.name];
  const files = tableFiles(names, table.name, parquet).map((name) => sqlString(`${url}data/${name}`));
  return `
-- ${table.description.en}
CREATE OR REPLACE VIEW "${table.name}" AS
SELECT *${key === undefined ? "" : `, fold(${key}) AS ${key}_key`}
FROM read_parquet(${files.length === 1 ? files[0] : `[${files.join(", ")}]`});
`;
}
