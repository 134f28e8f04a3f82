import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {languageName} from "../../format/languageName.js";
import {periodName} from "../../format/period.js";
import {voteClasses} from "./queries/filmGroups.js";
import {fieldsText, type WeakGrouping} from "./text.js";

/**
 * A group of films in words.
 *
 * @param incompleteFrom first year that is not complete
 */
export function groupName(
  key: string,
  grouping: WeakGrouping,
  incompleteFrom: number,
  lang: Language,
): string {
  if (grouping === "periods") return periodName(Number(key), incompleteFrom, lang);
  if (grouping === "languages") return languageName(key, lang);
  const from = Number(key);
  const next = voteClasses.find((bound) => bound > from);
  const number = format(lang).number;
  return fieldsText[lang].votes(number(from), next === undefined ? null : number(next - 1));
}
