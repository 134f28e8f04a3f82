import {escapeHtml} from "../../../src/dom/escapeHtml.js";
import {type Hex, partsOf} from "../../looks/contrast.js";
import {mixed} from "../../looks/mixed.js";
import type {Colour} from "./indexedPng.js";
import {wrapText} from "./wrapText.js";

/** What a card says. */
export interface Card {
  /** The page's heading: its question, or what it found. */
  readonly heading: string;
  /** The page's title. */
  readonly title: string;
  /** The name of the site. */
  readonly site: string;
}

/** Pixels, as those who show shared links ask for. */
export const cardSize = {width: 1200, height: 630} as const;

const margin = 80;
/** Between the mark and the title. */
const lineRoom = 325;
/** From the largest on, the first that has room for the heading. */
const sizes = [76, 68, 60, 54, 48] as const;

/** How a site's cards look. */
export interface CardStyle {
  /** The site's own colour; null: that of the theme. */
  readonly accent: Hex | null;
  /** Whether the site's mark is on them. */
  readonly hasMark: boolean;
}

/** The site's colours in the light (`src/theme/tokens.css`). */
const usual = {
  paper: "#faf8f3",
  shade: "#f0ece2",
  line: "#e2dccd",
  text: "#1d1c1a",
  muted: "#5d5950",
  body: "#12405a",
  light: "#f2b134",
} as const satisfies Readonly<Record<string, Hex>>;

/** Those with a site's own in the place of both that the mark has. */
function coloursOf(accent: Hex | null): Readonly<Record<keyof typeof usual, Hex>> {
  return accent === null ? usual : {...usual, body: accent, light: accent};
}

/** All colours of a card: those above, and how the edges of text and of the mark fade into the paper. */
export function cardPalette(accent: Hex | null): readonly Colour[] {
  const colours = coloursOf(accent);
  return [
    ...Object.values(colours),
    ...[0.85, 0.68, 0.52, 0.36, 0.2].map((share) => mixed(colours.text, usual.paper, share)),
    ...[0.66, 0.33].map((share) => mixed(colours.body, usual.paper, share)),
  ].map(partsOf);
}

/**
 * The card of a page: the site's mark, the page's heading, as large as it has room, and its title.
 *
 * @param widthOf how wide a text is in the typeface, in times its size
 */
export function cardSvg(
  {heading, title, site}: Card,
  widthOf: (text: string) => number,
  {accent, hasMark}: CardStyle = {accent: null, hasMark: true},
): string {
  const colours = coloursOf(accent);
  const {width, height} = cardSize;
  const {lines, size} = headingLines(heading, widthOf) ?? {lines: [], size: sizes[0]};
  const step = stepOf(size);
  // The lines stand in the middle between the mark and the title.
  const first = Math.round(332 - ((lines.length - 1) * step) / 2 + 0.3 * size);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Newsreader">
<rect width="${width}" height="${height}" fill="${colours.paper}"/>
${hasMark ? reel(1130, 640, 150, {body: colours.shade, hole: colours.paper, light: colours.paper}) : ""}
${hasMark ? reel(margin + 28, 96, 28, {body: colours.body, hole: colours.paper, light: accent === null ? colours.light : colours.paper}) : ""}
${line(hasMark ? margin + 76 : margin, 111, 42, colours.text, site)}
${lines.map((text, i) => line(margin, first + i * step, size, colours.text, text)).join("\n")}
<rect x="${margin}" y="526" width="120" height="3" fill="${colours.light}"/>
${title === heading || title === site ? "" : line(margin, 575, 34, colours.muted, title)}
</svg>`;
}

/** The heading in lines, cut at a word where it has no room in the smallest size; null where its first word has none. */
function headingLines(
  heading: string,
  widthOf: (text: string) => number,
): {readonly lines: readonly string[]; readonly size: number} | null {
  const within = (text: string, size: number) => {
    const lines = wrapText(text, (cardSize.width - 2 * margin) / size, widthOf);
    return lines === null || lines.length * stepOf(size) > lineRoom ? null : {lines, size};
  };
  for (const size of sizes) {
    const found = within(heading, size);
    if (found !== null) return found;
  }
  const words = heading.split(" ");
  for (let count = words.length - 1; count > 0; count--) {
    const found = within(`${words.slice(0, count).join(" ")} …`, sizes.at(-1) ?? 0);
    if (found !== null) return found;
  }
  return null;
}

function stepOf(size: number): number {
  return Math.round(1.18 * size);
}

/** The site's mark, a reel seen from the front. */
function reel(
  x: number,
  y: number,
  radius: number,
  fill: {readonly body: string; readonly hole: string; readonly light: string},
): string {
  const circle = (dx: number, dy: number, r: number, colour: string): string =>
    `<circle cx="${dx}" cy="${dy}" r="${r}" fill="${colour}"/>`;
  const holes = [
    [0, -8.4],
    [8, -2.6],
    [4.9, 6.8],
    [-4.9, 6.8],
    [-8, -2.6],
  ] as const;
  return `<g transform="translate(${x} ${y}) scale(${radius / 15})">${circle(0, 0, 15, fill.body)}${circle(0, 0, 3, fill.light)}${holes.map(([dx, dy]) => circle(dx, dy, 3.5, fill.hole)).join("")}</g>`;
}

function line(x: number, y: number, size: number, colour: string, text: string): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}">${escapeHtml(text)}</text>`;
}
