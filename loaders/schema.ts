import {cast, crew} from "./schema/credits.js";
import {features} from "./schema/features.js";
import {movies} from "./schema/movies.js";
import {actors, directors} from "./schema/people.js";
import {recommendations} from "./schema/recommendations.js";
import type {Table} from "./schema/table.js";
import {titles} from "./schema/titles.js";

export type {Column, ColumnType, Field, Table} from "./schema/table.js";
/**
 * Every published table and column, declared once, in a file of `schema/` for each kind of row. The types of rows, what
 * writes them, `datapackage.json`, the data dictionary in both languages, the tables that the pages load and the tests
 * follow from these; a column that is not there is not published.
 */
export {actors, cast, crew, directors, features, movies, recommendations, titles};

/** The tables that need no recommender: all that `--only tables` makes. */
const tablesOnly: readonly Table[] = [movies, titles, cast, crew, actors, directors];

/** All tables, in the order in which they are made and documented. */
export const tables: readonly Table[] = [...tablesOnly, recommendations, features];

/** The tables of a snapshot: all, or those that need no recommender. */
export function tablesOf(only?: "tables"): readonly Table[] {
  return only === "tables" ? tablesOnly : tables;
}
