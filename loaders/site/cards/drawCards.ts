import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {initWasm, Resvg} from "@resvg/resvg-wasm";
import {escapeHtml} from "../../../src/dom/escapeHtml.js";
import {fonts} from "../../../src/layout/fonts.js";
import {projectFolder} from "../../projectFolder.js";
import {writeWhole} from "../../publish/writeWhole.js";
import type {Looks} from "../looks.js";
import {type Card, cardPalette, cardSvg} from "./cardSvg.js";
import {type Colour, indexedPng} from "./indexedPng.js";

const typefaces = ["newsreader", "newsreader-ext"].map((name) => join(projectFolder, fonts[name] ?? ""));

/**
 * Draws the cards of pages into a site, as `cards/month.png` and `cards/es/month.png`, in the site's accent. A site with a
 * logo of its own has no mark on them: its name stands there.
 *
 * @param cards what they say, by the file of the page: `es/month.html`
 * @param options.kept folder of those that were drawn before, which take no time: it is made, and holds these ones afterwards
 */
export async function drawCards(
  site: string,
  cards: ReadonlyMap<string, Card>,
  {
    looks = {colours: null, logo: null},
    kept = join(projectFolder, ".snapshots/cards"),
  }: {readonly looks?: Looks; readonly kept?: string} = {},
): Promise<void> {
  mkdirSync(kept, {recursive: true});
  const design = designOf();
  const style = {accent: looks.colours?.light ?? null, hasMark: looks.logo === null};
  let draw: Awaited<ReturnType<typeof drawer>> | undefined;
  const names = new Set<string>();
  for (const [page, card] of cards) {
    const hash = createHash("sha256")
      .update(JSON.stringify([design, style, card]))
      .digest("hex");
    const name = `${hash.slice(0, 32)}.png`;
    const path = join(kept, name);
    let png: Uint8Array | undefined = existsSync(path) ? readFileSync(path) : undefined;
    if (png === undefined) {
      draw ??= await drawer();
      png = draw.png(cardSvg(card, draw.widthOf, style), cardPalette(style.accent));
      writeWhole(path, png);
    }
    names.add(name);
    const target = join(site, cardFile(page));
    mkdirSync(dirname(target), {recursive: true});
    writeFileSync(target, png);
  }
  for (const name of readdirSync(kept)) if (!names.has(name)) rmSync(join(kept, name));
}

/** The card of a page, from the site's root. */
export function cardFile(page: string): string {
  return `cards/${page.replace(/\.html$/, ".png")}`;
}

/** What else a card depends on: the code here, the typeface, the libraries and Node. */
function designOf(): string {
  const own = join(projectFolder, "loaders/site/cards");
  const hash = createHash("sha256").update(process.version);
  const files = [
    ...readdirSync(own)
      .sort()
      .map((name) => join(own, name)),
    ...typefaces,
    join(projectFolder, "package.json"),
  ];
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest("hex");
}

/** Draws and measures in the site's typeface; it is WebAssembly, so the same everywhere. */
async function drawer() {
  await ready();
  const fontBuffers = typefaces.map((file) => readFileSync(file));
  const resvg = (svg: string) =>
    new Resvg(svg, {font: {fontBuffers, loadSystemFonts: false, defaultFontFamily: "Newsreader"}});
  /** Of what is drawn of a text, in times its size. */
  const inkWidth = (text: string): number => {
    const image = resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="9999" height="99" font-family="Newsreader"><text y="80" font-size="64">${escapeHtml(text)}</text></svg>`,
    );
    const width = (image.getBBox()?.width ?? 0) / 64;
    image.free();
    return width;
  };
  const frame = inkWidth("xx");
  const widths = new Map<string, number>();
  return {
    widthOf(text: string): number {
      const width = widths.get(text) ?? inkWidth(`x${text}x`) - frame;
      widths.set(text, width);
      return width;
    },
    png(svg: string, palette: readonly Colour[]): Buffer {
      const image = resvg(svg).render();
      const png = indexedPng(image, palette);
      image.free();
      return png;
    },
  };
}

let started: Promise<unknown> | undefined;

/** The module can be started once. */
function ready(): Promise<unknown> {
  started ??= initWasm(
    readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")),
  );
  return started;
}
