import {type FilmRow, filmColumns} from "./filmsByTitle.js";
import type {Query} from "./query.js";

/** Films to offer while a title is being typed: a word of it begins so; whole titles and beginnings first. */
export function suggestFilms(typed: string, limit = 8): Query<FilmRow> {
  return {
    name: "suggestFilms",
    tables: ["movies"],
    params: [typed, typed, limit],
    sql: `SELECT ${filmColumns}
FROM (SELECT ${filmColumns}, title_key, fold(?) AS asked FROM movies)
WHERE title = ? OR (asked <> '' AND contains(' ' || title_key, ' ' || asked))
ORDER BY title_key = asked DESC, starts_with(title_key, asked) DESC, vote_count DESC NULLS LAST, id
LIMIT ?`,
  };
}
