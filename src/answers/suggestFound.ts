import {combobox} from "../controls/combobox.js";
import type {Language} from "../format/language.js";
import type {PeopleTable} from "../queries/personRow.js";
import {type FoundItem, foundItem} from "../search/foundItem.js";
import type {Match} from "../search/rank.js";
import {siteSearch} from "../search/siteSearch.js";
import {careerRole} from "../shared/searchFiles.js";

/** How many suggestions a form has. */
const shown = 10;

export interface SuggestOptions {
  readonly lang: Language;
  readonly label: string;
  readonly noMatch: () => string;
  /** Is asked anew for every suggestion; `people` act or direct. */
  readonly kind: () => "films" | "people" | PeopleTable;
  readonly pick: (item: FoundItem) => void;
}

/** Makes a field of a form suggest what the site's search finds of one kind; Enter takes the first. */
export function suggestFound(
  input: HTMLInputElement,
  {lang, label, noMatch, kind, pick}: SuggestOptions,
): void {
  const site = siteSearch(lang);
  const suggested = (matches: readonly Match[]): FoundItem[] =>
    matches
      .filter((match) => match.full && isOf(kind(), match))
      .slice(0, shown)
      .map((match) => foundItem(match, lang));
  // Its failure is met when something is looked for.
  site.start().catch(() => undefined);
  combobox<FoundItem>(input, {
    label,
    get noMatch() {
      return noMatch();
    },
    takesFirst: true,
    atHand: (typed) => suggested(site.atHand(typed)),
    suggest: async (typed) => suggested(await site.matches(typed)),
    pick,
  });
}

function isOf(kind: "films" | "people" | PeopleTable, {found: {film, person}}: Match): boolean {
  if (kind === "films") return film !== null;
  if (person === null || !careerRole.test(person[2])) return false;
  return kind === "people" || person[2].includes(kind === "actors" ? "a" : "d");
}
