import {readFileSync} from "node:fs";
import {join} from "node:path";
import {pageFiles} from "../pageFiles.js";
import type {Card} from "./cardSvg.js";

/** What the cards of a built site say, by the file of the page. */
export function cardsOf(site: string): ReadonlyMap<string, Card> {
  return new Map([...pageFiles(site)].map((page) => [page, cardOf(readFileSync(join(site, page), "utf8"))]));
}

/**
 * What the card of a built page says.
 * @throws Error where the page has no heading or no title
 */
export function cardOf(html: string): Card {
  const heading = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1];
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
  if (heading === undefined || title === undefined) throw new Error("A page has no heading or no title.");
  // The home page is named as the site.
  const [page = "", site = page] = title.split(/ \| (?=[^|]*$)/);
  return {heading: plain(heading), title: plain(page), site: plain(site)};
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#36;": "$",
  "&nbsp;": "\u00a0",
};

/** HTML without tags as text, on one line. */
function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity)
    .replace(/[ \n\t]+/g, " ")
    .trim();
}
