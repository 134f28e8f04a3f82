import type {Query} from "../../../queries/query.js";

export interface MovedActor {
  readonly person_id: number;
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
    sql: `SELECT actors.person_id, actors.name, films, movies.id AS movie_id, title
FROM actors
JOIN (SELECT DISTINCT person_id, movie_id FROM "cast" WHERE person_id IS NOT NULL) AS part
  ON part.person_id = actors.person_id
JOIN movies ON movies.id = part.movie_id
WHERE films_with_return >= ?::INTEGER AND films > 1 AND money_suspect
ORDER BY round(abs(total_return / films - (total_return - "return") / (films - 1)), 6) DESC, actors.person_id, movies.id
LIMIT 1`,
  };
}
