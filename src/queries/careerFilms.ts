import type {PersonKey} from "./filmsOfPerson.js";
import type {PeopleTable} from "./personRow.js";
import type {Parameter, Query} from "./query.js";

/** A film of a career. */
export interface CareerFilm {
  readonly id: number;
  readonly title: string | null;
  /** `YYYY-MM-DD` */
  readonly release_date: string;
  readonly release_year: number;
  /** Times the cost; 0 where unknown. */
  readonly return: number;
  readonly return_known: boolean;
  readonly money_suspect: boolean;
  /** Points of 10; null where nobody voted. */
  readonly vote_average: number | null;
  readonly vote_count: number;
  readonly genres: readonly string[];
}

/** The films of an actor or of a director, each once, the oldest first. */
export function careerFilms(table: PeopleTable, person: PersonKey): Query<CareerFilm> {
  const where = person.id === null ? "person_id IS NULL AND name = ?" : "person_id = ?";
  const value: Parameter = person.id ?? person.name;
  const credits =
    table === "actors" ? `FROM "cast" WHERE ${where}` : `FROM crew WHERE job = 'Director' AND ${where}`;
  return {
    name: "careerFilms",
    tables: ["movies", table === "actors" ? "cast" : "crew"],
    params: [value],
    sql: `SELECT id, title, release_date::VARCHAR AS release_date, release_year, "return", return_known, money_suspect,
  CASE WHEN vote_count > 0 THEN vote_average END AS vote_average, coalesce(vote_count, 0) AS vote_count, genres
FROM movies
WHERE id IN (SELECT movie_id ${credits})
ORDER BY movies.release_date, id`,
  };
}
