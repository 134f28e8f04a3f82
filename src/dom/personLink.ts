import {el} from "./el.js";
import {href} from "./href.js";
import {personParameters} from "./personParameters.js";

/** A person; the id is null where the source knows the name only. */
interface Person {
  readonly person_id: number | null;
  readonly name: string;
}

/** The address of the page of a person. */
export function personHref(person: Person): string {
  return href("person", personParameters(person));
}

/** The name of a person, leading to the person's page. */
export function personLink(person: Person): HTMLAnchorElement {
  return el("a", {href: personHref(person), dir: "auto"}, person.name);
}
