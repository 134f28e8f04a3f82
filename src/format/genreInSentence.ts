import {genreName} from "./genres.js";
import type {Language} from "./language.js";
import {lowerFirst} from "./lowerFirst.js";

/** The name of a genre as it stands in a sentence: English writes it small, Spanish behind "género". */
export function genreInSentence(genre: string, lang: Language): string {
  const name = genreName(genre, lang);
  // "TV Movie" keeps its capitals.
  return lang === "en" && /^\p{Lu}\p{Ll}/u.test(name) ? lowerFirst(name) : name;
}
