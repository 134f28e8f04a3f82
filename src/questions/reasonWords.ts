import type {Language} from "../frame/language.js";
import {analysisText} from "../text/analysis.js";
import {genreName} from "../text/genres.js";
import {recommendText} from "../text/recommend.js";
import {countryName} from "./countryName.js";
import {languageName} from "./languageName.js";
import type {Reason} from "./parseReason.js";

/** What two films share, in words. */
export function reasonWords({kind, value}: Reason, lang: Language): string {
  const told = recommendText[lang].reason[kind];
  if (kind === "genre") return told(genreName(value, lang));
  if (kind === "country") return told(countryName(value, lang));
  if (kind === "language") return told(languageName(value, lang, analysisText[lang].languages.own));
  return told(value);
}
