import {showPerson} from "../../answers/person/show.js";
import type {PageContext} from "../../layout/pageContext.js";
import {question} from "./answer.js";

/** Answers questions for a director's films. */
export function show(page: PageContext): void {
  showPerson(page, "directors", question);
}
