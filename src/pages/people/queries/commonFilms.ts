import {creditsOf, who} from "../../../queries/creditsOf.js";
import type {PeopleTable} from "../../../queries/personRow.js";
import type {Query} from "../../../queries/query.js";

/** Two people who made films together. */
export interface Tie {
  /** Null for a person known by name only. */
  readonly a_id: number | null;
  readonly a: string;
  readonly b_id: number | null;
  readonly b: string;
  /** In which both have their part. */
  readonly films: number;
}

/** SQL for the films of those people of a table who have so many films or more. */
function ofMany(table: PeopleTable): string {
  return `SELECT credits.movie_id, credits.who FROM (${creditsOf(table)}) AS credits
    JOIN (SELECT ${who} AS who FROM ${table} WHERE films >= ?) AS many ON many.who = credits.who`;
}

/**
 * Pairs with most films in common: a director and an actor, or two actors, those who worked together most first.
 *
 * @param table that of the first of each pair; the second one is an actor
 * @param least fewest films in common
 */
export function commonFilms(table: PeopleTable, least: number): Query<Tie> {
  // Of two actors one order is enough, and nobody is a pair alone.
  const order = table === "actors" ? "<" : "<>";
  return {
    name: "commonFilms",
    tables: table === "actors" ? ["cast", "actors"] : ["crew", "cast", "directors", "actors"],
    // Whoever has fewer films than that has no such pair: far fewer pairs are to be counted.
    params: [least, least, least],
    sql: `SELECT first.person_id AS a_id, first.name AS a, second.person_id AS b_id, second.name AS b, pairs.films
FROM (
  SELECT one.who AS one, two.who AS two, count(*)::INTEGER AS films
  FROM (${ofMany(table)}) AS one
  JOIN (${ofMany("actors")}) AS two ON two.movie_id = one.movie_id AND one.who ${order} two.who
  GROUP BY one.who, two.who
  HAVING count(*) >= ?
) AS pairs
JOIN (SELECT person_id, name, ${who} AS who FROM ${table}) AS first ON first.who = pairs.one
JOIN (SELECT person_id, name, ${who} AS who FROM actors) AS second ON second.who = pairs.two
ORDER BY pairs.films DESC, first.name, second.name, first.person_id NULLS LAST, second.person_id NULLS LAST`,
  };
}
