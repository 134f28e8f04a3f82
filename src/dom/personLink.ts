import {el} from "./el.js";
import {href} from "./href.js";

/** A person; the id is null where the source knows the name only. */
interface Person {
  readonly person_id: number | null;
  readonly name: string;
}

/** The address of the page of a person. The id `none` asks for the one of exactly this name who has no id. */
export function personHref({person_id, name}: Person): string {
  return href("person", person_id === null ? {name, id: "none"} : {id: person_id});
}

/** The name of a person, leading to the person's page. */
export function personLink(person: Person): HTMLAnchorElement {
  return el("a", {href: personHref(person), dir: "auto"}, person.name);
}
