import type {Language} from "../frame/language.js";
import {personPage} from "./person.js";

/** The page of a director's films. */
export function directorPage(lang: Language): string {
  return personPage(lang, "directors");
}
