import {type Language, languages} from "../format/language.js";
import type {InLanguages} from "../shared/api.js";
import {type Phrase, phraseText} from "./phrase.js";

/** A sentence in every language, as text. */
export function inLanguages(sentence: (lang: Language) => Phrase): InLanguages {
  return Object.fromEntries(languages.map((lang) => [lang, phraseText(sentence(lang))])) as Record<
    Language,
    string
  >;
}
