import {creditsOf, who} from "../../../queries/creditsOf.js";
import type {Query} from "../../../queries/query.js";

/** Somebody who has a part in both films. */
export interface PersonInBoth {
  /** Null for a person known by name only. */
  readonly person_id: number | null;
  readonly name: string;
  readonly directs_a: boolean;
  readonly acts_a: boolean;
  readonly directs_b: boolean;
  readonly acts_b: boolean;
}

/** Who directs or plays in both of two films: directors of both first, then by name. */
export function peopleInBoth(a: number, b: number): Query<PersonInBoth> {
  return {
    name: "peopleInBoth",
    tables: ["cast", "crew", "actors", "directors"],
    params: [a, b, a, b, a, a, b, b],
    sql: `WITH parts AS (
  SELECT movie_id, who, true AS directs FROM (${creditsOf("directors")}) AS directing WHERE movie_id IN (?, ?)
  UNION ALL
  SELECT movie_id, who, false AS directs FROM (${creditsOf("actors")}) AS acting WHERE movie_id IN (?, ?)
),
both_films AS (
  SELECT who,
    bool_or(movie_id = ? AND directs) AS directs_a, bool_or(movie_id = ? AND NOT directs) AS acts_a,
    bool_or(movie_id = ? AND directs) AS directs_b, bool_or(movie_id = ? AND NOT directs) AS acts_b
  FROM parts
  GROUP BY who
)
SELECT names.person_id, names.name, directs_a, acts_a, directs_b, acts_b
FROM both_films
JOIN (
  SELECT who, max(person_id) AS person_id, min(name) AS name
  FROM (
    SELECT ${who} AS who, person_id, name FROM actors
    UNION ALL SELECT ${who} AS who, person_id, name FROM directors
  ) AS people
  GROUP BY who
) AS names ON names.who = both_films.who
WHERE (directs_a OR acts_a) AND (directs_b OR acts_b)
ORDER BY (directs_a AND directs_b) DESC, names.name, names.who`,
  };
}
