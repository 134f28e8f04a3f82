import type {Language} from "../frame/language.js";
import {lowerFirst} from "../frame/lowerFirst.js";
import {genreName} from "../text/genres.js";

/** The name of a genre as it stands in a sentence: English writes it small, Spanish behind "género". */
export function genreInSentence(genre: string, lang: Language): string {
  const name = genreName(genre, lang);
  // "TV Movie" keeps its capitals.
  return lang === "en" && /^\p{Lu}\p{Ll}/u.test(name) ? lowerFirst(name) : name;
}
