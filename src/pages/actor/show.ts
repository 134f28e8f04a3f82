import {showPerson} from "../../answers/person/show.js";
import type {OpenPage} from "../../layout/pageContext.js";

/** Answers questions for an actor's films. */
export function show(page: OpenPage): void {
  showPerson(page, "actors");
}
