import {fetchJson} from "../engine/fetchFile.js";
import {type Language, rootOf} from "../format/language.js";
import {type Search, search} from "./search.js";

let only: Search | undefined;

/** The search of the site: all fields of a page share what they have loaded. */
export function siteSearch(lang: Language): Search {
  only ??= search((name) => fetchJson(`${searchRoot(lang)}${name}.json`));
  return only;
}

/** Where its files are, seen from the page: the preview has them elsewhere than the site that is built. */
function searchRoot(lang: Language): string {
  return document.querySelector<HTMLElement>("#content")?.dataset.search ?? `${rootOf(lang)}search/`;
}
