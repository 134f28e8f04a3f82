import type {PeopleTable} from "./peopleByName.js";
import type {Query} from "./query.js";
import type {PersonHit} from "./suggestPeople.js";

/** "Did you mean" for names: as `similarFilms` does it for titles. */
export function similarPeople(table: PeopleTable, name: string, limit = 6): Query<PersonHit> {
  return {
    name: "similarPeople",
    tables: [table],
    params: [name, limit],
    sql: `WITH asked AS (SELECT person_id, name, films, films_with_return, name_key, fold(?) AS asked FROM ${table} WHERE name_key <> ''),
alike AS (
  SELECT * FROM asked WHERE asked <> ''
  ORDER BY jaro_winkler_similarity(name_key, asked) DESC, films DESC, name, person_id LIMIT 60
),
worded AS (
  SELECT * FROM asked WHERE asked <> '' AND contains(' ' || name_key, ' ' || asked)
  ORDER BY films_with_return DESC, films DESC, name, person_id LIMIT 20
)
SELECT person_id, name, films
FROM (
  SELECT *, damerau_levenshtein(name_key, asked) AS edits, contains(' ' || name_key, ' ' || asked) AS has_words
  FROM (SELECT * FROM alike UNION SELECT * FROM worded)
)
QUALIFY has_words OR (edits <= 1 + length(asked) // 6 AND edits <= min(edits) OVER () + 1)
ORDER BY edits <= 1 + length(asked) // 8 DESC, has_words DESC, CASE WHEN has_words THEN 0 ELSE edits END, films_with_return DESC, films DESC, name, person_id
LIMIT ?`,
  };
}
