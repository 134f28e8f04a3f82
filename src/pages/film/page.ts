import {filmSource} from "../../entities/filmSource.js";
import type {Language} from "../../format/language.js";
import {filmPageText} from "./text.js";

/** The page of a film. */
export function page(lang: Language): string {
  return filmSource(lang, "film", filmPageText[lang]);
}
