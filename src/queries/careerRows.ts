import type {PersonFilmJson, PersonJson} from "../shared/api.js";
import type {PersonFilm} from "./filmsOfPerson.js";
import type {PeopleTable, PersonRow} from "./personRow.js";

/** Whether a film counts for an actor, or for a director. */
const counts: Readonly<Record<PeopleTable, (film: PersonFilmJson) => boolean>> = {
  actors: ({roles}) => roles !== undefined,
  directors: ({jobs}) => jobs?.includes("Director") === true,
};

/** What the API says of a person as a row of actors or directors; null for a person who is not in that table. */
export function personRow(
  {person_id, gender, acting, directing}: PersonJson,
  table: PeopleTable,
): PersonRow | null {
  const career = table === "actors" ? acting : directing;
  if (career === null) return null;
  const {sentence: _, ...figures} = career;
  return {person_id, gender, ...figures};
}

/** The films of a person in the API as the query `filmsOfPerson` gives them. */
export function personFilms({films}: PersonJson, table: PeopleTable): readonly PersonFilm[] {
  const other = counts[table === "actors" ? "directors" : "actors"];
  return films.filter(counts[table]).map((film) => {
    const {roles: _, jobs: __, inferred_as_actor, inferred_as_director, ...facts} = film;
    const inferred = table === "actors" ? inferred_as_actor : inferred_as_director;
    return {...facts, both: other(film), inferred_id: inferred === true};
  });
}
