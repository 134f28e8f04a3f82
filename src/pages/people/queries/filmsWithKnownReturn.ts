import type {PeopleTable} from "../../../queries/personRow.js";
import type {Query} from "../../../queries/query.js";

export interface KnownReturnCount {
  /** Films of known return. */
  readonly known: number;
  /** How many people have so many or more. */
  readonly people: number;
}

/** How many people of a table have how many films of known return whose money needs no check. */
export function filmsWithKnownReturn(table: PeopleTable): Query<KnownReturnCount> {
  return {
    name: "filmsWithKnownReturn",
    tables: [table],
    params: [],
    sql: `SELECT known, (sum(people) OVER (ORDER BY known DESC))::DOUBLE AS people
FROM (
  SELECT films_with_return - films_suspect AS known, count(*)::INTEGER AS people
  FROM ${table}
  WHERE films_with_return > films_suspect
  GROUP BY known
) AS counts
ORDER BY known DESC`,
  };
}
