import {choiceList} from "../../answers/choiceList.js";
import {cleanInput, longestInput, shorten} from "../../answers/cleanInput.js";
import {parseId} from "../../answers/parseId.js";
import {el} from "../../dom/el.js";
import {href} from "../../dom/href.js";
import {personParameters, withoutId} from "../../dom/personParameters.js";
import type {Asked, NoEntity} from "../../entities/entityPage.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import type {Api, NameEntry, PersonJson} from "../../shared/api.js";
import {commonText} from "../../text/common.js";
import {personPageText} from "./text.js";

/** A person who was found. */
export interface FoundPerson {
  readonly kind: "found";
  readonly person: PersonJson;
}

/**
 * The person that `id` or `name` asks for: the one of that name, or a choice among several, or a sentence that says why
 * there is none. With the id `none`, the one of exactly this name without an id, where there is one.
 *
 * @throws {EngineError} where the API cannot be had
 */
export async function findPerson(asked: Asked, lang: Language, site: Api): Promise<FoundPerson | NoEntity> {
  const common = commonText[lang];
  const text = personPageText[lang];
  const none = (sentence: string, ...content: readonly Node[]): NoEntity => ({
    kind: "none",
    sentence,
    content,
  });
  const ids = el("p", {class: "hint"}, text.ids);
  const id = cleanInput(asked.id ?? "");
  if (id !== "" && id !== withoutId) {
    const number = parseId(id);
    if (number === null) return none(common.badId(shorten(id)), ids);
    const person = await site.personOf(number);
    return person === undefined ? none(common.noSuchId(shorten(id)), ids) : {kind: "found", person};
  }
  const name = cleanInput(asked.name ?? "");
  if (name === "") return none(common.empty);
  if (name.length > longestInput) return none(common.tooLong(format(lang).number(longestInput)));
  if (id === withoutId) {
    const person = await site.personWithoutId(asked.name ?? "");
    if (person !== undefined) return {kind: "found", person};
  }
  const people = (await site.namesOf(name)) ?? [];
  const [first] = people;
  if (first === undefined) {
    const similar = (["actor", "director"] as const).map((page) =>
      el(
        "p",
        {},
        el("a", {href: href(page, {name})}, page === "actor" ? text.similarActors : text.similarDirectors),
      ),
    );
    return none(text.noSuchName({asked: shorten(name)}), ...similar);
  }
  if (people.length === 1) {
    const person = await (first.person_id === null
      ? site.personWithoutId(first.name)
      : site.personOf(first.person_id));
    if (person !== undefined) return {kind: "found", person};
  }
  return none(
    text.several({asked: shorten(name), people: format(lang).number(people.length)}),
    choiceList(
      people.map((person) => ({
        name: person.name,
        note: noteOf(person, lang),
        parameters: personParameters(person),
      })),
      "person",
    ),
  );
}

/** What tells a person from others of the name. */
function noteOf({person_id, films: count, acting, directing}: NameEntry, lang: Language): string {
  const text = personPageText[lang];
  const films = text.films({films: count, shown: format(lang).number(count)});
  const part = (acting?.films ?? 0) >= (directing?.films ?? 0) ? acting : directing;
  const best = part?.best_known;
  const told =
    best == null || best.title === null
      ? films
      : count === 1
        ? text.only({title: best.title, year: String(best.release_year)})
        : text.bestKnown({films, title: best.title, year: String(best.release_year)});
  return person_id === null ? `${told} (${text.noId})` : told;
}
