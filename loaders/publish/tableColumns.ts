import type {Utf8Column} from "../extract/utf8Column.js";
import {byColumn} from "../schema/table.js";
import {cast, crew, movies, titles} from "../schema.js";
import type {MadeTables} from "../transform/tables.js";
import type {Values} from "./columnData.js";

/** Tables by name, of each the columns by name, named as in `loaders/schema.ts`. */
export type TableColumns = Readonly<Record<string, Readonly<Record<string, Values>>>>;

/** The columns of tables as they are published. */
export function tableColumns(tables: Exclude<MadeTables, {texts: Utf8Column}>): TableColumns {
  if ("films" in tables) {
    return {
      movies: byColumn(movies, (field) => tables.films.map((film) => film[field])),
      titles: byColumn(titles, (field) => tables.titles.map((row) => row[field])),
    };
  }
  if ("actors" in tables) return tables;
  return {
    cast: byColumn(cast, (field) => tables.cast[field]),
    crew: byColumn(crew, (field) => tables.crew[field]),
  };
}
