import {personParameters, withoutId} from "../dom/personParameters.js";
import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import {type NamedPerson, peopleByName} from "../queries/peopleByName.js";
import {personById} from "../queries/personById.js";
import type {PeopleTable, PersonRow} from "../queries/personRow.js";
import {personWithoutId} from "../queries/personWithoutId.js";
import type {Run} from "../queries/query.js";
import {type PersonHit, similarPeople} from "../queries/similarPeople.js";
import {commonText} from "../text/common.js";
import {cleanInput, longestInput, shorten} from "./cleanInput.js";
import type {Choice, Message, Parameters} from "./outcome.js";
import {parseId} from "./parseId.js";
import {personText} from "./person/text.js";

/** A person who was found. */
export interface FoundPerson {
  readonly kind: "found";
  readonly person: PersonRow;
}

/**
 * The person that `id` or `name` asks for: the one of that name, or a choice among several, or those who
 * may have been meant, or a sentence that says why there is none.
 */
export async function lookUpPerson(
  table: PeopleTable,
  parameters: Parameters,
  lang: Language,
  run: Run,
): Promise<FoundPerson | Message> {
  const f = format(lang);
  const common = commonText[lang];
  const text = personText[table][lang];
  const message = (kind: Message["kind"], sentence: string, choices: readonly Choice[] = []): Message => ({
    kind,
    sentence,
    choices,
  });
  const name = cleanInput(parameters.name ?? "");
  if (name.length > longestInput) {
    return message("invalid", common.tooLong(f.number(longestInput)));
  }
  const asked = cleanInput(parameters.id ?? "");
  // `?id=` asks nothing.
  if (asked !== "" && asked !== withoutId) {
    const id = parseId(asked);
    if (id === null) return message("invalid", common.badId(shorten(asked)));
    const [person] = await run(personById(table, id));
    return person === undefined
      ? message("unknown", common.noSuchId(shorten(asked)))
      : {kind: "found", person};
  }
  if (name === "") return message("invalid", common.empty);
  if (asked === withoutId) {
    const [person] = await run(personWithoutId(table, name));
    if (person !== undefined) return {kind: "found", person};
  }
  const people = await run(peopleByName(table, name));
  if (people.length === 1) {
    const [{person_id, name: exact}] = people as readonly [NamedPerson];
    const [person] = await run(
      person_id === null ? personWithoutId(table, exact) : personById(table, person_id),
    );
    if (person === undefined) throw new Error("A person of peopleByName was not found again");
    return {kind: "found", person};
  }
  const number = f.number;
  if (people.length > 1) {
    const choices = people.map((person): Choice => {
      const note =
        person.best_title === null
          ? text.filmsOnly(person.films, number(person.films))
          : text.bestKnown(person.films, number(person.films), person.best_title, String(person.best_year));
      return {
        name: person.name,
        note: person.person_id === null ? `${note} (${text.noId})` : note,
        parameters: personParameters(person),
      };
    });
    return message("choice", text.several(shorten(name), number(people.length)), choices);
  }
  const similar = await run(similarPeople(table, name));
  if (similar.length === 0) return message("unknown", text.nothing(shorten(name)));
  return message(
    "unknown",
    text.didYouMean(shorten(name)),
    similar.map((hit) => personChoice(hit, table, lang)),
  );
}

/** A person as a choice, with the number of films. */
function personChoice(hit: PersonHit, table: PeopleTable, lang: Language): Choice {
  const text = personText[table][lang];
  const films = text.filmsOnly(hit.films, format(lang).number(hit.films));
  return {
    name: hit.name,
    note: hit.person_id === null ? `${films} (${text.noId})` : films,
    parameters: personParameters(hit),
  };
}
