import {creditsOf, creditsTable, who} from "../../../queries/creditsOf.js";
import type {PeopleTable} from "../../../queries/personRow.js";
import type {Query} from "../../../queries/query.js";

/** What a person's films returned, in times the cost. */
export interface PersonReturns {
  /** Null for a person known by name only. */
  readonly person_id: number | null;
  readonly name: string;
  readonly films: number;
  /** Films of known return. */
  readonly known: number;
  /** The first quarter, the half and the third quarter of the known returns. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** Sum of the revenues / sum of the costs. */
  readonly pooled: number;
  readonly mean_known: number;
  /** Over all films, an unknown return counting 0. */
  readonly mean: number;
}

/**
 * The returns of everybody of a table who has enough films of known return, the highest median first.
 *
 * @param least fewest films of known return
 * @param suspect whether the films whose money is to be checked count; without them they are no films at all
 */
export function returnsOfPeople(table: PeopleTable, least: number, suspect: boolean): Query<PersonReturns> {
  const sound = suspect ? "" : " AND NOT money_suspect";
  const mean = (column: string) =>
    suspect ? column : `CASE WHEN films_suspect > 0 THEN ${column}_not_suspect ELSE ${column} END`;
  return {
    name: "returnsOfPeople",
    tables: ["movies", creditsTable(table), table],
    params: [least],
    sql: `SELECT person_id, name, films${suspect ? "" : " - films_suspect"} AS films, known,
  low, median, high, pooled,
  ${mean("mean_known_return")} AS mean_known, ${mean("mean_return")} AS mean
FROM (
  SELECT who, count(*)::INTEGER AS known,
    quantile_cont("return", 0.25) AS low, quantile_cont("return", 0.5) AS median, quantile_cont("return", 0.75) AS high,
    sum(revenue)::DOUBLE / sum(budget)::DOUBLE AS pooled
  FROM (${creditsOf(table)}) AS credits
  JOIN movies ON movies.id = credits.movie_id
  WHERE return_known${sound}
  GROUP BY who
  HAVING count(*) >= ?
) AS returns
JOIN (SELECT *, ${who} AS who FROM ${table}) AS people ON people.who = returns.who
ORDER BY median DESC, known DESC, name, person_id NULLS LAST`,
  };
}
