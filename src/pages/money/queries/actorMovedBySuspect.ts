import {creditsOf, who} from "../../../queries/creditsOf.js";
import type {Query} from "../../../queries/query.js";

export interface MovedActor {
  /** Null for a person known by name only. */
  readonly person_id: number | null;
  readonly name: string;
  readonly films: number;
  /** Of the film whose money is to be checked. */
  readonly movie_id: number;
  readonly title: string | null;
}

/**
 * The actor whose mean return over all films (an unknown one counting 0) one film to be checked moves the most,
 * and that film.
 *
 * @param least films with a known return that the actor has at least
 */
export function actorMovedBySuspect(least: number): Query<MovedActor> {
  return {
    name: "actorMovedBySuspect",
    tables: ["actors", "cast", "movies"],
    params: [least],
    sql: `SELECT people.person_id, people.name, films, movies.id AS movie_id, title
FROM (SELECT *, ${who} AS who FROM actors) AS people
JOIN (${creditsOf("actors")}) AS part ON part.who = people.who
JOIN movies ON movies.id = part.movie_id
WHERE films_with_return >= ?::INTEGER AND films > 1 AND money_suspect
ORDER BY round(abs(total_return / films - (total_return - "return") / (films - 1)), 6) DESC,
  people.person_id NULLS LAST, people.name, movies.id
LIMIT 1`,
  };
}
