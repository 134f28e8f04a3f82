import type {PeopleTable} from "./personRow.js";
import type {Query} from "./query.js";

export interface PersonHit {
  /** Null for a person known by name only. */
  readonly person_id: number | null;
  readonly name: string;
  readonly films: number;
}

/**
 * "Did you mean" for names, as `similarFilms` does it for titles: the whole name, or as many words of its
 * end as were asked for. Somebody of ten times as many films may have half an edit more.
 */
export function similarPeople(table: PeopleTable, name: string, limit = 6): Query<PersonHit> {
  return {
    name: "similarPeople",
    tables: [table],
    params: [name, limit],
    sql: `WITH input AS (
  SELECT *, length(asked) AS size, len(string_split(asked, ' ')) AS words
  FROM (SELECT fold(?) AS asked)
  WHERE asked <> ''
),
keys AS (
  SELECT person_id, name, films, films_with_return, name_key, input.*,
    contains(' ' || name_key, ' ' || asked) AS has_words
  FROM ${table}, input
  WHERE name_key <> ''
),
alike AS (
  SELECT *, array_to_string(list_slice(string_split(name_key, ' '), -words, -1), ' ') AS ending
  FROM keys
  WHERE has_words OR (length(name_key) >= size - 3 AND greatest(
    jaro_winkler_similarity(substr(name_key, 1, size + 1), asked),
    jaro_winkler_similarity(ltrim("right"(name_key, size + 1)), asked)) > 0.8)
),
counted AS (
  SELECT *, CASE WHEN has_words THEN 0 ELSE least(
    damerau_levenshtein(name_key, asked),
    damerau_levenshtein(ending, asked) + 0.5) END AS edits
  FROM alike
)
SELECT person_id, name, films
FROM counted
WHERE edits <= 1.5 + size // 6
ORDER BY edits - log10(1 + films + films_with_return) / 2, name, person_id
LIMIT ?`,
  };
}
