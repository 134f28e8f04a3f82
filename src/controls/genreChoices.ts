import {genreName} from "../format/genres.js";
import type {Language} from "../format/language.js";

/** Genres to choose from, in the order of the reader's language. */
export function genreChoices(
  genres: readonly string[],
  lang: Language,
): readonly {readonly value: string; readonly label: string}[] {
  const {compare} = new Intl.Collator(lang);
  return genres
    .map((value) => ({value, label: genreName(value, lang)}))
    .sort((a, b) => compare(a.label, b.label));
}
