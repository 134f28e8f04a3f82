import {el} from "../dom/el.js";
import type {Language} from "../format/language.js";
import {type FoundItem, foundItem} from "../search/foundItem.js";
import type {Search} from "../search/search.js";
import {siteSearch} from "../search/siteSearch.js";
import {fold} from "../shared/fold.js";
import {filmText} from "../text/film.js";
import {choiceList} from "./choiceList.js";

/** From how many times the votes on a film is far better known than another, as a difference of `filmFame`. */
const farBetter = Math.log10(5);

/**
 * The film that was perhaps meant by a title that another film bears exactly: one that is far better known and fits it as
 * well ("godfather"). Null where there is none.
 */
export async function betterKnown(title: string, lang: Language, site: Search): Promise<FoundItem | null> {
  await site.start();
  const matches = site.atHand(title).filter(({full, found}) => full && found.film !== null);
  const [best] = matches;
  const key = fold(title);
  if (best === undefined || fold(best.name.text) === key) return null;
  const own = matches.find(({name}) => fold(name.text) === key);
  return own === undefined || best.found.fame - own.found.fame >= farBetter ? foundItem(best, lang) : null;
}

/** The offer of that film below an answer to a title; null where there is nothing to offer, or it cannot be had. */
export async function offerBetterKnown(
  page: string,
  title: string,
  lang: Language,
): Promise<HTMLElement | null> {
  const film = await betterKnown(title, lang, siteSearch(lang));
  return film === null
    ? null
    : el(
        "div",
        {class: "offer"},
        el("p", {class: "hint"}, filmText[lang].betterKnown),
        choiceList([film], page),
      );
}
