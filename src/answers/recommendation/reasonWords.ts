import {countryName} from "../../format/countryName.js";
import {genreName} from "../../format/genres.js";
import type {Language} from "../../format/language.js";
import {languageName} from "../../format/languageName.js";
import type {ReasonJson} from "../../shared/api.js";
import {recommendText} from "./text.js";

/** What two films share, in words. */
export function reasonWords({kind, value: given}: ReasonJson, lang: Language): string {
  const told = recommendText[lang].reason[kind];
  const value = given ?? "";
  if (kind === "genre") return told(genreName(value, lang));
  if (kind === "country") return told(countryName(value, lang));
  if (kind === "language") return told(languageName(value, lang));
  return told(value);
}
