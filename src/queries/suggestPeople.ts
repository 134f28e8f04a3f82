import type {PeopleTable} from "./personRow.js";
import type {Query} from "./query.js";

export interface PersonHit {
  /** Null for a person known by name only. */
  readonly person_id: number | null;
  readonly name: string;
  readonly films: number;
}

/** People to offer while a name is being typed: a word of it begins so; whole names and beginnings first. */
export function suggestPeople(table: PeopleTable, typed: string, limit = 8): Query<PersonHit> {
  return {
    name: "suggestPeople",
    tables: [table],
    params: [typed, typed, limit],
    sql: `SELECT person_id, name, films
FROM (SELECT person_id, name, films, films_with_return, name_key, fold(?) AS asked FROM ${table})
WHERE name = ? OR (asked <> '' AND contains(' ' || name_key, ' ' || asked))
ORDER BY name_key = asked DESC, films_with_return DESC, films DESC, name, person_id
LIMIT ?`,
  };
}
