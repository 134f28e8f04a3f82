import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {inflateSync} from "node:zlib";
import fc from "fast-check";
import {afterAll, describe, expect, it} from "vitest";
import {cardOf} from "../../../../loaders/site/cards/cardOf.js";
import {cardPalette, cardSize, cardSvg} from "../../../../loaders/site/cards/cardSvg.js";
import {cardFile, drawCards} from "../../../../loaders/site/cards/drawCards.js";
import {indexedPng} from "../../../../loaders/site/cards/indexedPng.js";
import {wrapText} from "../../../../loaders/site/cards/wrapText.js";

const folder = mkdtempSync(join(tmpdir(), "cards-"));
afterAll(() => rmSync(folder, {recursive: true}));

/** The chunks of a PNG by their types. */
function chunks(png: Buffer): Readonly<Record<string, Buffer>> {
  const found: Record<string, Buffer> = {};
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    found[png.toString("latin1", at + 4, at + 8)] = png.subarray(at + 8, at + 8 + length);
    at += length + 12;
  }
  return found;
}

describe("a card", () => {
  it("says the heading of the page as text, and its title without the site's name", () => {
    expect(
      cardOf(
        '<title>Money &amp; more | Filmoteca</title><h1 class="finding">El <em>55,6&nbsp;%</em> de\n las «&#39;pelis&#39;»</h1><h1>No</h1>',
      ),
    ).toEqual({heading: "El 55,6\u00a0% de las «'pelis'»", title: "Money & more", site: "Filmoteca"});
    expect(() => cardOf("<title>A</title>")).toThrow("no heading");
  });

  it("gives a short heading the largest letters, breaks a longer one, and cuts one that has no room", () => {
    // Every letter is half as wide as it is high.
    const widthOf = (text: string) => text.length / 2;
    const sizes = (svg: string) =>
      [...svg.matchAll(/<text x="80" y="\d+" font-size="(\d+)"[^>]*>([^<]*)/g)].map(([, size, text]) => [
        Number(size),
        text,
      ]);
    expect(
      sizes(cardSvg({heading: "Ask the films", title: "Questions", site: "Filmoteca"}, widthOf)),
    ).toEqual([
      [76, "Ask the films"],
      [34, "Questions"],
    ]);
    const broken = sizes(
      cardSvg({heading: "of the films ".repeat(8).trim(), title: "T", site: "Filmoteca"}, widthOf),
    );
    expect(broken.length).toBeGreaterThan(3);
    expect(
      broken
        .slice(0, -1)
        .map(([, text]) => text)
        .join(" "),
    ).toBe("of the films ".repeat(8).trim());
    const cut = sizes(
      cardSvg({heading: "many words ".repeat(60).trim(), title: "T", site: "Filmoteca"}, widthOf),
    );
    expect(cut[0]?.[0]).toBe(48);
    expect(cut.at(-2)?.[1]).toMatch(/ …$/);
    expect(sizes(cardSvg({heading: "x".repeat(500), title: "T", site: "Filmoteca"}, widthOf))).toEqual([
      [34, "T"],
    ]);
  });

  it("is drawn in the same bytes each time, as a picture of its size with the colours of the site", async () => {
    const cards = new Map([
      ["month.html", {heading: "How many films came out in a month?", title: "By month", site: "Filmoteca"}],
      [
        "es/month.html",
        {heading: "¿Cuántas películas se estrenaron en un mes?", title: "Por mes", site: "Filmoteca"},
      ],
    ]);
    const kept = join(folder, "kept");
    await drawCards(folder, cards, {kept});
    const [first, spanish] = [...cards.keys()].map((page) => readFileSync(join(folder, cardFile(page))));
    const drawn = readdirSync(kept);
    expect(drawn).toHaveLength(2);
    const other = join(folder, "again");
    await drawCards(other, cards, {kept: join(folder, "elsewhere")});
    expect(readFileSync(join(other, "cards/month.png")).equals(first!)).toBe(true);
    expect(first!.equals(spanish!)).toBe(false);
    // What is kept is taken as it is, and what is not used goes.
    for (const name of drawn) writeFileSync(join(kept, name), "kept");
    await drawCards(other, new Map([...cards].slice(0, 1)), {kept});
    expect(readFileSync(join(other, "cards/month.png"), "utf8")).toBe("kept");
    expect(readdirSync(kept)).toHaveLength(1);
    const {IHDR, PLTE, IDAT} = chunks(first!);
    expect([IHDR!.readUInt32BE(0), IHDR!.readUInt32BE(4)]).toEqual([cardSize.width, cardSize.height]);
    expect([...PLTE!]).toEqual(cardPalette(null).flat());
    expect(inflateSync(IDAT!)).toHaveLength(630 * 601);
    expect(first!.length).toBeLessThan(20_000);
    expect(existsSync(join(folder, "cards/es/month.png"))).toBe(true);
  }, 60_000);
});

describe("wrapText", () => {
  it("takes as few lines as there can be, none wider than the room, and loses no word", () => {
    const word = fc.string({unit: fc.constantFrom("a", "b", "ñ"), minLength: 1, maxLength: 12});
    fc.assert(
      fc.property(
        fc.array(word, {minLength: 1, maxLength: 30}),
        fc.integer({min: 12, max: 40}),
        (words, room) => {
          const lines = wrapText(words.join(" "), room, (text) => text.length)!;
          expect(lines.join(" ")).toBe(words.join(" "));
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(room);
          let greedy = 1;
          let left = room;
          for (const [i, {length}] of words.entries()) {
            if (i === 0) left -= length;
            else if (length + 1 <= left) left -= length + 1;
            else {
              greedy++;
              left = room - length;
            }
          }
          expect(lines).toHaveLength(greedy);
        },
      ),
    );
    expect(wrapText("a bbbb", 3, (text) => text.length)).toBeNull();
    expect(wrapText("one two three four", 15, (text) => text.length)).toEqual(["one two", "three four"]);
  });
});

describe("indexedPng", () => {
  it("holds each pixel as the nearest colour, two to a byte", () => {
    const pixels = Uint8Array.from([
      ...[255, 255, 255, 255],
      ...[250, 10, 10, 255],
      ...[0, 0, 0, 255],
      ...[0, 0, 0, 255],
      ...[254, 0, 0, 255],
      ...[200, 200, 200, 255],
    ]);
    const png = indexedPng({pixels, width: 3, height: 2}, [
      [0, 0, 0],
      [255, 255, 255],
      [255, 0, 0],
    ]);
    expect([...inflateSync(chunks(png).IDAT!)]).toEqual([0, 0x12, 0x00, 0, 0x02, 0x10]);
    expect(() => indexedPng({pixels, width: 3, height: 2}, new Array(17).fill([0, 0, 0]))).toThrow("16");
  });
});
