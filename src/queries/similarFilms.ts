import {type FilmRow, filmColumns} from "./filmsByTitle.js";
import type {Query} from "./query.js";

/**
 * "Did you mean": films whose title is spelt much like the one asked for, or has its words. Jaro-Winkler
 * similarity draws a short list of the former, on which the edits of Damerau and Levenshtein are counted:
 * counting them for every title takes too long.
 */
export function similarFilms(title: string, limit = 6): Query<FilmRow> {
  return {
    name: "similarFilms",
    tables: ["movies"],
    params: [title, limit],
    sql: `WITH asked AS (SELECT ${filmColumns}, title_key, fold(?) AS asked FROM movies WHERE title_key <> ''),
alike AS (
  SELECT * FROM asked WHERE asked <> ''
  ORDER BY jaro_winkler_similarity(title_key, asked) DESC, vote_count DESC NULLS LAST, id LIMIT 60
),
worded AS (
  SELECT * FROM asked WHERE asked <> '' AND contains(' ' || title_key, ' ' || asked)
  ORDER BY vote_count DESC NULLS LAST, id LIMIT 20
)
SELECT ${filmColumns}
FROM (
  SELECT *, damerau_levenshtein(title_key, asked) AS edits, contains(' ' || title_key, ' ' || asked) AS has_words
  FROM (SELECT * FROM alike UNION SELECT * FROM worded)
)
QUALIFY has_words OR (edits <= 1 + length(asked) // 6 AND edits <= min(edits) OVER () + 1)
ORDER BY edits <= 1 + length(asked) // 8 DESC, has_words DESC, CASE WHEN has_words THEN 0 ELSE edits END, vote_count DESC NULLS LAST, id
LIMIT ?`,
  };
}
