import type {FilmRow} from "./filmRow.js";
import type {Query} from "./query.js";

export type SuggestedFilm = Pick<FilmRow, "id" | "title" | "release_year">;

/** Films to offer while a title is being typed: a word of it begins so; whole titles and beginnings first. */
export function suggestFilms(typed: string, limit = 8): Query<SuggestedFilm> {
  return {
    name: "suggestFilms",
    tables: ["movies"],
    params: [typed, typed, limit],
    sql: `SELECT id, title, release_year
FROM (SELECT id, title, release_year, vote_count, title_key, fold(?) AS asked FROM movies)
WHERE title = ? OR (asked <> '' AND contains(' ' || title_key, ' ' || asked))
ORDER BY title_key = asked DESC, starts_with(title_key, asked) DESC, vote_count DESC NULLS LAST, id
LIMIT ?`,
  };
}
