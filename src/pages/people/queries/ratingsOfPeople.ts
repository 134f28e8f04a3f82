import {creditsOf, creditsTable, who} from "../../../queries/creditsOf.js";
import type {PeopleTable} from "../../../queries/personRow.js";
import type {Query} from "../../../queries/query.js";

/** The mean votes of a person's films, in points of 10; every film counts the same. */
export interface PersonRating {
  /** Null for a person known by name only. */
  readonly person_id: number | null;
  readonly name: string;
  /** Films with enough votes. */
  readonly films: number;
  readonly mean: number;
  /** The first quarter, the half and the third quarter. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/**
 * How the films of everybody of a table are liked who has enough of them, the highest mean first. Mean votes have
 * one decimal: they are added up as tenths, so that the order of the films does not matter.
 *
 * @param least fewest films with enough votes
 * @param votes fewest votes of a film
 */
export function ratingsOfPeople(table: PeopleTable, least: number, votes: number): Query<PersonRating> {
  return {
    name: "ratingsOfPeople",
    tables: ["movies", creditsTable(table), table],
    params: [votes, least],
    sql: `SELECT person_id, name, rated AS films, mean, low, median, high
FROM (
  SELECT who, count(*)::INTEGER AS rated, sum(tenths)::DOUBLE / count(*) / 10 AS mean,
    quantile_cont(tenths, 0.25) / 10 AS low, quantile_cont(tenths, 0.5) / 10 AS median,
    quantile_cont(tenths, 0.75) / 10 AS high
  FROM (${creditsOf(table)}) AS credits
  JOIN (
    SELECT id, round(vote_average * 10)::INTEGER AS tenths
    FROM movies WHERE vote_average IS NOT NULL AND vote_count > 0 AND vote_count >= ?
  ) AS voted ON voted.id = credits.movie_id
  GROUP BY who
  HAVING count(*) >= ?
) AS ratings
JOIN (SELECT *, ${who} AS who FROM ${table}) AS people ON people.who = ratings.who
ORDER BY mean DESC, rated DESC, name, person_id NULLS LAST`,
  };
}
