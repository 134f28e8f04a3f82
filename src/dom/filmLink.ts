import {el} from "./el.js";
import {href} from "./href.js";

/** The address of the page of a film. */
export function filmHref({id}: {readonly id: number}): string {
  return href("film", {id});
}

/**
 * The title of a film, leading to its page.
 * @param film `name`: what `filmName` gives, so that a film without a title has words
 */
export function filmLink(film: {readonly id: number; readonly name: string}): HTMLAnchorElement {
  return el("a", {href: filmHref(film), dir: "auto"}, film.name);
}
