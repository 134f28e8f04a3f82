import type {PersonFilmJson} from "../shared/api.js";
import type {PeopleTable} from "./personRow.js";
import type {Parameter, Query} from "./query.js";

export interface PersonFilm {
  readonly id: number;
  readonly title: string | null;
  /** `YYYY-MM-DD` */
  readonly release_date: string;
  /** US dollars; 0 is unknown. */
  readonly budget: number;
  /** US dollars; 0 is unknown. */
  readonly revenue: number;
  /** Times the cost; 0 where unknown. */
  readonly return: number;
  readonly return_known: boolean;
  readonly money_suspect: boolean;
  readonly money_doubtful: boolean;
  readonly vote_count: number | null;
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
    sql: `SELECT id, title, release_date::VARCHAR AS release_date, budget::DOUBLE AS budget, revenue::DOUBLE AS revenue,
  "return", return_known, money_suspect, money_doubtful, vote_count, other.movie_id IS NOT NULL AS "both", own.inferred_id
FROM movies
JOIN (SELECT movie_id, bool_and(inferred_id) AS inferred_id ${own} GROUP BY movie_id) AS own ON own.movie_id = id
LEFT JOIN (SELECT DISTINCT movie_id ${other}) AS other ON other.movie_id = id
ORDER BY movies.release_date, id`,
    async fromApi(api) {
      const {id, name} = person;
      const {films = []} = (await (id === null ? api.personWithoutId(name) : api.personOf(id))) ?? {};
      return films.flatMap(({roles, jobs, inferred_as_actor, inferred_as_director, ...film}) => {
        const acts = roles !== undefined;
        const directs = jobs?.includes("Director") ?? false;
        const inferred = table === "actors" ? inferred_as_actor : inferred_as_director;
        if (!(table === "actors" ? acts : directs)) return [];
        return [{...personFilm(film), both: acts && directs, inferred_id: inferred ?? false}];
      });
    },
  };
}

function personFilm(film: PersonFilmJson): Omit<PersonFilm, "both" | "inferred_id"> {
  const {id, title, release_date, budget, revenue, return_known, money_suspect, money_doubtful, vote_count} =
    film;
  const {return: times} = film;
  return {
    id,
    title,
    release_date,
    budget,
    revenue,
    return: times,
    return_known,
    money_suspect,
    money_doubtful,
    vote_count,
  };
}
