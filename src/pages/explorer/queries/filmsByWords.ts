import type {Query} from "../../../queries/query.js";
import {titled} from "./filmsWhere.js";

/** The ids of the films that have a title with all the words of a text (see `titled`), ascending. */
export function filmsByWords(text: string, tellingOnly = false): Query<{readonly id: number}> {
  const {sql, params} = titled(text, tellingOnly);
  return {
    name: "filmsByWords",
    tables: ["movies", "titles"],
    params,
    sql: `SELECT id FROM movies\nWHERE ${sql}\nORDER BY id`,
  };
}
