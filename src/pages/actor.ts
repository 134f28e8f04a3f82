import type {Language} from "../frame/language.js";
import {personPage} from "./person.js";

/** The page of an actor's films. */
export function actorPage(lang: Language): string {
  return personPage(lang, "actors");
}
