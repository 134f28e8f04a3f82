import type {Language} from "../../format/language.js";
import {fold} from "../../shared/fold.js";
import {filterWords} from "./filterWords.js";
import {type FilmFilters, type FilterName, filterNames} from "./queries/filmFilters.js";
import {explorerText} from "./text.js";

/** Some file systems take 255 bytes, but who reads a name reads its beginning. */
const longest = 80;
/** What a number alone would not tell. */
const named: readonly FilterName[] = ["vote", "runtime", "budget"];

/**
 * Name of the file of a selection, without its ending: `films-1990s-drama-spanish`. It has small letters from a to z, digits
 * and hyphens only, and at most 80 of them; a person whose name has none of these letters is named by the id.
 */
export function fileName(filters: FilmFilters, lang: Language): string {
  const {films, names, everything} = explorerText[lang];
  const parts = filterNames.flatMap((name) => {
    const words = filterWords(name, filters, lang);
    if (words === null) return [];
    const part = safe(words) || (name === "person" ? safe(filters.person?.asked ?? "") : "");
    return part === "" ? [safe(names[name])] : [...(named.includes(name) ? [safe(names[name])] : []), part];
  });
  const whole = [safe(films), ...(parts.length === 0 ? [everything] : parts)].join("-");
  return whole.length <= longest
    ? whole
    : whole
        .slice(0, longest + 1)
        .replace(/-[^-]*$/, "")
        .slice(0, longest);
}

function safe(text: string): string {
  return fold(text)
    .replace(/[^a-z\d]+/g, "-")
    .replace(/^-|-$/g, "");
}
