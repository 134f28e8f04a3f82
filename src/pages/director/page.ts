import {personPage} from "../../answers/person/page.js";
import type {Language} from "../../format/language.js";

/** The page of a director's films. */
export function page(lang: Language): string {
  return personPage(lang, "directors");
}
