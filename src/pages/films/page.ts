import {filmSource} from "../../entities/filmSource.js";
import type {Language} from "../../format/language.js";
import {filmsText} from "./text.js";

/** The page of films that have something in common. */
export function page(lang: Language): string {
  return filmSource(lang, "films", filmsText[lang]);
}
