import {el} from "../dom/el.js";
import {href} from "../dom/href.js";
import type {Language} from "../format/language.js";
import type {Search} from "../search/search.js";
import {siteSearch} from "../search/siteSearch.js";
import {fold} from "../shared/fold.js";
import type {FoundFilmRow} from "../shared/searchFiles.js";
import {filmText} from "../text/film.js";

/** From how many times the votes on a film is far better known than another, as a difference of `filmFame`. */
const farBetter = Math.log10(5);

/**
 * The film that was perhaps meant by a title that another film bears exactly: one that is far better known and fits it as
 * well ("godfather"). Null where there is none.
 */
export async function betterKnown(title: string, site: Search): Promise<FoundFilmRow | null> {
  await site.start();
  const matches = site.atHand(title).filter(({full, found}) => full && found.film !== null);
  const [best] = matches;
  const key = fold(title);
  if (best === undefined || fold(best.name.text) === key) return null;
  const own = matches.find(({name}) => fold(name.text) === key);
  return own === undefined || best.found.fame - own.found.fame >= farBetter ? best.found.film : null;
}

/**
 * The offer of that film beside an answer to a title, as part of a line; null where there is nothing to offer, or it cannot be
 * had.
 */
export async function offerBetterKnown(
  page: string,
  title: string,
  lang: Language,
): Promise<HTMLElement | null> {
  const film = await betterKnown(title, siteSearch(lang));
  if (film === null) return null;
  const [id, name, year] = film;
  const [before, after] = filmText[lang].betterKnown;
  const link = el(
    "a",
    {href: href(page, {id: String(id)}), "data-ask": true},
    el("span", {class: "choice-name", dir: "auto"}, name),
    ` (${year})`,
  );
  return el("span", {class: "offer"}, before, " ", link, after);
}
