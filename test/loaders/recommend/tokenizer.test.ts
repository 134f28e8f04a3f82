import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {stopWords} from "../../../loaders/recommend/stopWords.js";
import {tokenizer} from "../../../loaders/recommend/tokenizer.js";
import {type TextLanguage, textLanguages} from "../../../src/shared/textLanguages.js";

const tokenize = tokenizer("en");

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
    for (const language of textLanguages) {
      for (const word of stopWords[language]) expect(tokenizer(language)(word)).toEqual([]);
    }
  });

  test("gives the words of two texts one after the other", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(tokenize(`${a} \n ${b}`)).toEqual([...tokenize(a), ...tokenize(b)]);
      }),
    );
  });
});

describe("the words of a language", () => {
  test.each<readonly [TextLanguage, string, readonly string[]]>([
    ["da", "Han er en mand, og det var ikke hans hund", ["mand", "hund"]],
    ["de", "Ein Mädchen und ihr Hund, die nicht nach Hause können", ["madchen", "hund", "hause"]],
    ["es", "Según él, está en una ciudad pero también los niños son de ella", ["ciudad", "ninos"]],
    ["fi", "Hän on mies, joka ei ole se", ["mies"]],
    ["fr", "L’homme qui n'était pas là avec une fille", ["homme", "fille"]],
    ["it", "L'uomo che non era nella città degli angeli", ["uomo", "citta", "angeli"]],
    ["nl", "Een man die niet van zijn hond is", ["man", "hond"]],
    ["no", "Han er en mann som ikke har det", ["mann"]],
    ["pt", "Não é uma história, mas ela também está em você", ["historia"]],
    ["ru", "Он не был в её городе, но она там", ["городе"]],
    ["sv", "Det är inte en hund, utan hans båt", ["hund", "bat"]],
  ])("are told apart from its stop words: %s", (language, text, words) => {
    expect(tokenizer(language)(text)).toEqual(words);
    expect(tokenizer(language)(text.normalize("NFD").toUpperCase())).toEqual(words);
  });

  test("keep the ending of a plural, which other languages form in their own ways", () => {
    expect(tokenizer("es")("crisis, inglés y series")).toEqual(["crisis", "ingles", "series"]);
    expect(tokenizer("de")("das Haus")).toEqual(["haus"]);
  });
});
