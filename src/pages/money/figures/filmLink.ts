import {filmName} from "../../../answers/lookUpFilm.js";
import {el} from "../../../dom/el.js";
import {href} from "../../../dom/href.js";
import type {Language} from "../../../format/language.js";

/** The title of a film, as a link to what the site says of it. */
export function filmLink(
  film: {readonly id: number; readonly title: string | null},
  lang: Language,
): HTMLAnchorElement {
  return el("a", {href: href("score", {id: film.id})}, filmName(film, lang));
}
