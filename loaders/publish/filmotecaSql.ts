import {foldMacro} from "../../src/shared/foldMacro.js";
import type {Table} from "../schema.js";
import {sqlText} from "../sqlText.js";
import {tableFiles} from "./tableFiles.js";
import {parquet} from "./tableFormats.js";

/** The column by which a table is searched, and its name with accents, case and signs off. */
const keys: Readonly<Record<string, string>> = {
  movies: "fold(title) AS title_key",
  titles: "fold(title) AS title_key",
  actors: "fold(name) AS name_key",
  directors: "fold(name) AS name_key",
};

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
  const key = keys[table.name];
  const files = tableFiles(names, table.name, parquet).map((name) => sqlText(`${url}data/${name}`));
  return `
-- ${table.description.en}
CREATE OR REPLACE VIEW "${table.name}" AS
SELECT *${key === undefined ? "" : `, ${key}`}
FROM read_parquet(${files.length === 1 ? files[0] : `[${files.join(", ")}]`});
`;
}
