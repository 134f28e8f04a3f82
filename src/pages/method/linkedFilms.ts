import {escapeHtml} from "../../dom/escapeHtml.js";
import {filmHref} from "../../dom/filmLink.js";

/** Stands around the place of a link; no text of the page has it. */
const mark = "\u0000";

/** Gives a place in a sentence to a film, which will lead to its page by this name. */
export type LinkFilm = (film: {readonly id: number}, name: string) => string;

/** A sentence as HTML in which films lead to their pages. */
export function linkedFilms(tell: (link: LinkFilm) => string): string {
  const links: string[] = [];
  const told = tell((film, name) => {
    links.push(`<a href="${escapeHtml(filmHref(film))}" dir="auto">${escapeHtml(name)}</a>`);
    return `${mark}${links.length - 1}${mark}`;
  });
  // Every second part is the number of a link.
  return told
    .split(mark)
    .map((part, i) => (i % 2 === 0 ? escapeHtml(part) : links[Number(part)]))
    .join("");
}
