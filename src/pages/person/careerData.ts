import type {PersonData} from "../../answers/person/personAnswer.js";
import type {PeopleTable} from "../../queries/personRow.js";
import type {CareerJson, PersonFilmJson, PersonJson} from "../../shared/api.js";

/** Whether a film counts for an actor, or for a director. */
const counts: Readonly<Record<PeopleTable, (film: PersonFilmJson) => boolean>> = {
  actors: ({roles}) => roles !== undefined,
  directors: ({jobs}) => jobs?.includes("Director") === true,
};

/** What the API says of a person as the tables of actors or directors say it; null for a person who is not in it. */
export function careerData(person: PersonJson, table: PeopleTable): PersonData | null {
  const career: CareerJson | null = table === "actors" ? person.acting : person.directing;
  if (career === null) return null;
  const other = counts[table === "actors" ? "directors" : "actors"];
  return {
    person: {...career, person_id: person.person_id},
    films: person.films.filter(counts[table]).map((film) => ({
      ...film,
      both: other(film),
      inferred_id: (table === "actors" ? film.inferred_as_actor : film.inferred_as_director) === true,
    })),
  };
}
