import type {Api, PersonJson} from "../../shared/api.js";
import type {FoundFilter} from "./queries/filmFilters.js";

/**
 * The films in which a person is in the cast or directs, out of the JSON API.
 * @param asked an id, or a name: of the person of exactly this name without an id, or else the only one of the name
 * @returns null where there is no such person, or where several have the name
 */
export async function personFilms(asked: string, api: Api): Promise<FoundFilter | null> {
  const person = /^\d+$/.test(asked) ? await api.personOf(Number(asked)) : await personOfName(asked, api);
  if (person === undefined) return null;
  const {person_id: id, name, films} = person;
  return {
    asked: id === null ? name : String(id),
    name,
    films: films
      .filter(({roles, jobs}) => roles !== undefined || jobs?.includes("Director"))
      .map((film) => film.id)
      .sort((a, b) => a - b),
  };
}

async function personOfName(name: string, api: Api): Promise<PersonJson | undefined> {
  const nameless = await api.personWithoutId(name);
  if (nameless !== undefined) return nameless;
  const [only, ...others] = (await api.namesOf(name)) ?? [];
  if (only === undefined || only.person_id === null || others.length > 0) return undefined;
  return api.personOf(only.person_id);
}
