import type {PeopleTable} from "../../../queries/personRow.js";
import type {Query} from "../../../queries/query.js";

export interface PersonFilmCount {
  /** Null for a person known by name only. */
  readonly person_id: number | null;
  readonly name: string;
  readonly films: number;
  /** Those of them whose return is known. */
  readonly known: number;
}

/** The people of a table with most films. */
export function mostFilms(table: PeopleTable, limit: number): Query<PersonFilmCount> {
  return {
    name: "mostFilms",
    tables: [table],
    params: [limit],
    sql: `SELECT person_id, name, films, films_with_return AS known
FROM ${table}
ORDER BY films DESC, films_with_return DESC, name, person_id NULLS LAST
LIMIT ?`,
  };
}
