import {personRow} from "./careerRows.js";
import {type PeopleTable, type PersonRow, personColumns} from "./personRow.js";
import type {Query} from "./query.js";

/** The person of an id: one row or none. */
export function personById(table: PeopleTable, id: number): Query<PersonRow> {
  return {
    name: "personById",
    tables: [table],
    params: [id],
    sql: `SELECT ${personColumns(table)}
FROM ${table}
WHERE person_id = ?`,
    async fromApi(api) {
      const person = await api.personOf(id);
      const row = person === undefined ? null : personRow(person, table);
      return row === null ? [] : [row];
    },
  };
}
