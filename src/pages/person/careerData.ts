import type {PersonData} from "../../answers/person/personAnswer.js";
import {personFilms, personRow} from "../../queries/careerRows.js";
import type {PeopleTable} from "../../queries/personRow.js";
import type {PersonJson} from "../../shared/api.js";

/** What the API says of a person as an actor or as a director; null for a person who is not one. */
export function careerData(json: PersonJson, table: PeopleTable): PersonData | null {
  const person = personRow(json, table);
  return person === null ? null : {person, films: personFilms(json, table)};
}
