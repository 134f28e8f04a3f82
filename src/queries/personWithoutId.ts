import {personRow} from "./careerRows.js";
import {type PeopleTable, type PersonRow, personColumns} from "./personRow.js";
import type {Query} from "./query.js";

/** The person who is known by exactly this name only, without an id: one row or none. */
export function personWithoutId(table: PeopleTable, name: string): Query<PersonRow> {
  return {
    name: "personWithoutId",
    tables: [table],
    params: [name],
    sql: `SELECT ${personColumns(table)}
FROM ${table}
WHERE person_id IS NULL AND name = ?`,
    async fromApi(api) {
      const person = await api.personWithoutId(name);
      const row = person === undefined ? null : personRow(person, table);
      return row === null ? [] : [row];
    },
  };
}
