import {creditsOf, creditsTable, who} from "../../../queries/creditsOf.js";
import type {PeopleTable} from "../../../queries/personRow.js";
import type {Query} from "../../../queries/query.js";

/** What the films of a person returned, by every measure, in times the cost. */
export interface PersonMeasures {
  /** Null for a person known by name only. */
  readonly person_id: number | null;
  readonly name: string;
  readonly films: number;
  readonly films_with_return: number;
  readonly films_suspect: number;
  readonly total: number;
  readonly mean: number;
  readonly mean_known: number;
  readonly median: number;
  readonly pooled: number;
  /** The same without the films whose money is to be checked; null where none is left. */
  readonly total_sound: number;
  readonly mean_sound: number | null;
  readonly mean_known_sound: number | null;
  readonly median_sound: number | null;
  readonly pooled_sound: number | null;
}

/** The people with the most films of known return, and the measures of their returns. */
export function peopleMeasures(table: PeopleTable, people: number): Query<PersonMeasures> {
  const sound = "FILTER (WHERE NOT money_suspect)";
  return {
    name: "peopleMeasures",
    tables: [table, creditsTable(table), "movies"],
    params: [people],
    sql: `WITH people AS (
  SELECT *, ${who} AS who FROM ${table}
  WHERE films_with_return > 0
  ORDER BY films_with_return DESC, films DESC, person_id NULLS LAST, name
  LIMIT ?
), sound AS (
  SELECT part.who, median("return") ${sound} AS median_sound,
    (sum(revenue) ${sound})::DOUBLE / (sum(budget) ${sound})::DOUBLE AS pooled_sound
  FROM (${creditsOf(table)}) AS part
  JOIN people ON people.who = part.who
  JOIN movies ON movies.id = part.movie_id
  WHERE return_known
  GROUP BY part.who
)
SELECT people.person_id, name, films, films_with_return, films_suspect, total_return AS total, mean_return AS mean,
  mean_known_return AS mean_known, median_known_return AS median, pooled_return AS pooled,
  CASE WHEN films_suspect > 0 THEN total_return_not_suspect ELSE total_return END AS total_sound,
  CASE WHEN films_suspect > 0 THEN mean_return_not_suspect ELSE mean_return END AS mean_sound,
  CASE WHEN films_suspect > 0 THEN mean_known_return_not_suspect ELSE mean_known_return END AS mean_known_sound,
  median_sound, pooled_sound
FROM people
JOIN sound ON sound.who = people.who
ORDER BY films_with_return DESC, films DESC, people.person_id NULLS LAST, name`,
  };
}
