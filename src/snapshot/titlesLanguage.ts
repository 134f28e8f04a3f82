import type {Language} from "../format/language.js";
import {languageName} from "../format/languageName.js";
import {quality} from "./quality.js";

/** What the language of titles is called in that of a page; null where it is English. In page loaders only. */
export function titlesLanguage(lang: Language): string | null {
  const {text_language: language} = quality();
  return language === undefined ? null : languageName(language, lang);
}
