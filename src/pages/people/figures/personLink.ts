import {personParameters} from "../../../answers/lookUpPerson.js";
import {el} from "../../../dom/el.js";
import {href} from "../../../dom/href.js";
import type {PeopleTable} from "../../../queries/personRow.js";

/** A name that leads to the answer about the person. */
export function personLink(
  table: PeopleTable,
  person: {readonly person_id: number | null; readonly name: string},
): HTMLElement {
  const page = table === "actors" ? "actor" : "director";
  return el("a", {href: href(page, personParameters(person)), dir: "auto"}, person.name);
}
