import type {PeopleTable, PersonRow} from "./personRow.js";
import {personColumns} from "./personRow.js";
import type {Query} from "./query.js";

/** The people of a table with most films of known return. */
export function mostKnownReturns(table: PeopleTable, limit: number): Query<PersonRow> {
  return {
    name: "mostKnownReturns",
    tables: [table],
    params: [limit],
    sql: `SELECT ${personColumns(table)}
FROM ${table}
WHERE films_with_return > 0
ORDER BY films_with_return DESC, films DESC, name, person_id NULLS LAST
LIMIT ?`,
  };
}
