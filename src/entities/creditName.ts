import {personLink} from "../dom/personLink.js";
import type {CreditedPerson} from "../shared/api.js";

/** A credited name as a link, with a star where the person was found by the name alone. */
export function creditName(person: CreditedPerson): DocumentFragment {
  const name = document.createDocumentFragment();
  name.append(personLink(person), person.inferred_id ? "*" : "");
  return name;
}
