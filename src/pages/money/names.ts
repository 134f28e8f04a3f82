import {format} from "../../format/format.js";
import {genreName} from "../../format/genres.js";
import type {Language} from "../../format/language.js";
import {languageName} from "../../format/languageName.js";
import {periodName} from "../../format/period.js";
import type {CompositionRow} from "./composition.js";
import type {Grouping} from "./groups.js";
import {type Composition, voteBounds} from "./queries/returnKnownBy.js";
import {moneyText} from "./text.js";

/** A language by its code. */
export function moneyLanguage(code: string, lang: Language): string {
  return languageName(code, lang);
}

/** A class of films by their number of votes. */
function votesName(key: string, lang: Language): string {
  const at = voteBounds.findIndex((bound) => String(bound) === key);
  const next = voteBounds[at + 1];
  const number = format(lang).number;
  const {votesFrom, votes} = moneyText[lang].names;
  const from = number(Number(key));
  return next === undefined ? votesFrom({from}) : votes({from, to: number(next - 1)});
}

/** A row of the comparison of films with and without a known return. */
export function compositionName(
  {key, span}: CompositionRow,
  composition: Composition,
  incompleteFrom: number,
  lang: Language,
): string {
  const {names} = moneyText[lang];
  if (span === "others") return names.otherLanguages;
  if (composition === "votes") return votesName(key, lang);
  if (composition === "language") return moneyLanguage(key, lang);
  if (span === "until") return names.before({year: String(Number(key) + 10)});
  return span === "from" ? names.since({year: key}) : periodName(Number(key), incompleteFrom, lang);
}

/** A group of films by what they are grouped by; of an incomplete decade the years that are complete. */
export function groupName(key: string, grouping: Grouping, incompleteFrom: number, lang: Language): string {
  if (grouping === "genre") return genreName(key, lang);
  if (grouping === "votes") return votesName(key, lang);
  if (grouping === "cost") return moneyText[lang].names.quarters[Number(key) as 0 | 1 | 2 | 3];
  return periodName(Number(key), incompleteFrom, lang);
}
