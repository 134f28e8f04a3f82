import {combobox, type Suggestion} from "../controls/combobox.js";
import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import {type FoundItem, foundItem} from "./foundItem.js";
import type {Match} from "./rank.js";
import {siteSearch} from "./siteSearch.js";
import {searchText} from "./text.js";

interface Item extends Suggestion, FoundItem {}

/** How many suggestions are shown. */
const shown = 8;

/** Makes the field in the header of the pages search films and people while one types. */
export function searchField(input: HTMLInputElement, lang: Language): void {
  const text = searchText[lang];
  const site = siteSearch(lang);
  // Its failure is met when something is looked for.
  site.start().catch(() => undefined);
  combobox<Item>(input, {
    label: text.list,
    noMatch: text.noMatch,
    takesFirst: true,
    atHand: (typed) => suggested(site.atHand(typed), lang),
    suggest: async (typed) => {
      const matches = (await site.matches(typed)).filter(({full}) => full);
      const counted = format(lang).number(matches.length);
      const more: Item = {
        // Of frequent words only the best known are loaded: there may be more than those that are counted.
        name: site.isAll(typed)
          ? text.all({matches: matches.length, shown: counted})
          : text.atLeast({shown: counted}),
        note: "",
        leadsOn: true,
        href: `${input.form?.action}?q=${encodeURIComponent(typed)}`,
        parameters: {},
      };
      return [...suggested(matches, lang), ...(matches.length > shown ? [more] : [])];
    },
    pick: ({href}) => location.assign(href),
  });
}

function suggested(matches: readonly Match[], lang: Language): Item[] {
  return matches
    .filter(({full}) => full)
    .slice(0, shown)
    .map((match) => foundItem(match, lang));
}
