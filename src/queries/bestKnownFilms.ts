import type {PeopleTable} from "./peopleByName.js";
import type {Query} from "./query.js";

export interface BestKnownFilm {
  /** Null for a person known by name only. */
  readonly person_id: number | null;
  readonly name: string;
  readonly title: string | null;
  readonly release_year: number;
}

/** The most voted film of each person of a name (as `peopleByName` finds them), to tell them apart. */
export function bestKnownFilms(table: PeopleTable, name: string): Query<BestKnownFilm> {
  const credits = table === "actors" ? '"cast"' : "crew";
  const job = table === "actors" ? "" : "\n    AND credits.job = 'Director'";
  return {
    name: "bestKnownFilms",
    tables: [table, table === "actors" ? "cast" : "crew", "movies"],
    params: [name, name],
    sql: `SELECT person_id, name, title, release_year
FROM (
  SELECT people.person_id, people.name, movies.title, movies.release_year,
    row_number() OVER (
      PARTITION BY people.person_id, people.name ORDER BY movies.vote_count DESC NULLS LAST, movies.id
    ) AS place
  FROM (
    SELECT person_id, name FROM ${table} WHERE name = ? OR (name_key = fold(?) AND name_key <> '')
  ) AS people
  JOIN ${credits} AS credits ON credits.person_id IS NOT DISTINCT FROM people.person_id
    AND (people.person_id IS NOT NULL OR credits.name = people.name)${job}
  JOIN movies ON movies.id = credits.movie_id
)
WHERE place = 1
ORDER BY person_id NULLS LAST, name`,
  };
}
