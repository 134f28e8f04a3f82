import type {FilmFacts} from "../shared/api.js";
import {personFilms} from "./careerRows.js";
import type {PeopleTable} from "./personRow.js";
import type {Parameter, Query} from "./query.js";

export interface PersonFilm extends FilmFacts {
  /** Of an actor's film: whether the person also directed it; of a director's: whether also in its cast. */
  readonly both: boolean;
  /** Whether the credit bears no id in the source and the person was found by the name. */
  readonly inferred_id: boolean;
}

/** Who is meant: a person id, or the exact name of a person known by name only. */
export interface PersonKey {
  readonly id: number | null;
  readonly name: string;
}

/** The films of an actor or of a director, each once, the oldest first. */
export function filmsOfPerson(table: PeopleTable, person: PersonKey): Query<PersonFilm> {
  const who = person.id === null ? "person_id IS NULL AND name = ?" : "person_id = ?";
  const value: Parameter = person.id ?? person.name;
  const cast = `FROM "cast" WHERE ${who}`;
  const crew = `FROM crew WHERE job = 'Director' AND ${who}`;
  const [own, other] = table === "actors" ? [cast, crew] : [crew, cast];
  return {
    name: "filmsOfPerson",
    tables: ["movies", "cast", "crew"],
    params: [value, value],
    sql: `SELECT id, title, release_year, release_date::VARCHAR AS release_date, budget::DOUBLE AS budget, revenue::DOUBLE AS revenue,
  "return", return_known, money_suspect, money_doubtful, vote_average, vote_count,
  other.movie_id IS NOT NULL AS "both", own.inferred_id
FROM movies
JOIN (SELECT movie_id, bool_and(inferred_id) AS inferred_id ${own} GROUP BY movie_id) AS own ON own.movie_id = id
LEFT JOIN (SELECT DISTINCT movie_id ${other}) AS other ON other.movie_id = id
ORDER BY movies.release_date, id`,
    async fromApi(api) {
      const {id, name} = person;
      const found = await (id === null ? api.personWithoutId(name) : api.personOf(id));
      return found === undefined ? [] : personFilms(found, table);
    },
  };
}
