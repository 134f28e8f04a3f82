import {el} from "../../../components/el.js";
import {href} from "../../../frame/href.js";
import type {Language} from "../../../frame/language.js";
import {filmName} from "../../../questions/lookUpFilm.js";

/** The title of a film, as a link to what the site says of it. */
export function filmLink(
  film: {readonly id: number; readonly title: string | null},
  lang: Language,
): HTMLAnchorElement {
  return el("a", {href: href("score", {id: film.id})}, filmName(film, lang));
}
