import {countryName} from "../../format/countryName.js";
import {genreName} from "../../format/genres.js";
import type {Language} from "../../format/language.js";
import {languageName} from "../../format/languageName.js";
import type {Reason} from "./parseReason.js";
import {recommendText} from "./text.js";

/** What two films share, in words. */
export function reasonWords({kind, value}: Reason, lang: Language): string {
  const told = recommendText[lang].reason[kind];
  if (kind === "genre") return told(genreName(value, lang));
  if (kind === "country") return told(countryName(value, lang));
  if (kind === "language") return told(languageName(value, lang));
  return told(value);
}
