import {type FilmRow, filmColumns} from "./filmsByTitle.js";
import type {Query} from "./query.js";

/** The film of an id: one row or none. */
export function filmById(id: number): Query<FilmRow> {
  return {
    name: "filmById",
    tables: ["movies"],
    params: [id],
    sql: `SELECT ${filmColumns}
FROM movies
WHERE id = ?`,
  };
}
