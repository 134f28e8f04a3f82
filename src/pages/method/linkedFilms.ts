import {escapeHtml} from "../../dom/escapeHtml.js";
import {filmHref} from "../../dom/filmLink.js";

/** Gives a place in a sentence to a film, which will lead to its page by this name. */
export type LinkFilm = (film: {readonly id: number}, name: string) => string;

/** A sentence as HTML in which films lead to their pages. */
export function linkedFilms(tell: (link: LinkFilm) => string): string {
  const links: string[] = [];
  const told = tell((film, name) => {
    links.push(`<a href="${escapeHtml(filmHref(film))}" dir="auto">${escapeHtml(name)}</a>`);
    return `\u0000${links.length - 1}\u0000`;
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no text of the page holds this one.
  return escapeHtml(told).replace(/\u0000(\d+)\u0000/g, (_, i) => links[Number(i)] ?? "");
}
