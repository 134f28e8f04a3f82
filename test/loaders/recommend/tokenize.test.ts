import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {stopWords} from "../../../loaders/recommend/stopWords.js";
import {tokenize} from "../../../loaders/recommend/tokenize.js";

describe("tokenize", () => {
  test.each([
    ["Led by Woody, Andy's toys live happily", ["led", "woody", "andy", "toy", "live", "happily"]],
    ["Amélie, ÉCLAIR and naïve", ["amelie", "eclair", "naive"]],
    ["Smørrebrød, Łódź, Straße, Ægir", ["smorrebrod", "lodz", "strasse", "aegir"]],
    [
      "cities ladies ties heroes buses glass virus",
      ["city", "lady", "ty", "heroes", "buse", "glass", "virus"],
    ],
    ["don’t won't I'm", []],
    ["2001: A Space Odyssey, 7", ["2001", "space", "odyssey", "7"]],
    ["Ｔｏｙ ﬁre", ["toy", "fire"]],
    ["千と千尋の神隠し", ["千と", "と千", "千尋", "尋の", "の神", "神隠", "隠し"]],
    ["Москва слезам", ["москва", "слезам"]],
    ["हिन्दी", ["हिन्दी"]],
    ["한국", ["한국"]],
    ["", []],
    ["--- !!! ' ’", []],
  ])("splits %j", (text, words) => {
    expect(tokenize(text)).toEqual(words);
  });

  test("does not care about case, accents or how accents are written", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zàéîõüñ ]*$/), (text) => {
        expect(tokenize(text.normalize("NFD"))).toEqual(tokenize(text.normalize("NFC")));
        expect(tokenize(text.toUpperCase())).toEqual(tokenize(text));
      }),
    );
  });

  test("splits ASCII as it splits all else", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary-ascii"}), (text) => {
        // What follows the ASCII text makes it a text of all kinds of letters.
        expect(tokenize(`${text} жж`)).toEqual([...tokenize(text), "жж"]);
      }),
      {numRuns: 1000},
    );
  });

  test("gives words without spaces, never a stop word as it is written, and never fails", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), (text) => {
        for (const word of tokenize(text)) expect(word).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
      }),
    );
    for (const word of stopWords) expect(tokenize(word)).toEqual([]);
  });

  test("gives the words of two texts one after the other", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(tokenize(`${a} \n ${b}`)).toEqual([...tokenize(a), ...tokenize(b)]);
      }),
    );
  });
});
