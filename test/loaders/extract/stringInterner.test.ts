import fc from "fast-check";
import {expect, it} from "vitest";
import {StringInterner} from "../../../loaders/extract/stringInterner.js";
import {stringsOf} from "../someTexts.js";

it("gives every range of bytes its text, however many there are", () => {
  const interner = new StringInterner();
  const unit = fc.constantFrom("a", "b", "é", "名", "😀", "\0", " ");
  const texts = [
    ...fc.sample(fc.string({unit, maxLength: 12}), 5000),
    ...Array.from({length: 30_000}, (_, n) => `name ${n}`),
  ];
  for (let round = 0; round < 2; round++) {
    for (const text of texts) {
      const bytes = Buffer.from(`<${text}>`);
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      const code = interner.code(bytes, view, 1, bytes.length - 1);
      expect(interner.texts.at(code)).toBe(text);
      expect(interner.codeOf(text)).toBe(code);
    }
  }
  const all = stringsOf(interner.texts);
  expect(new Set(all).size).toBe(all.length);
});

it("takes texts that differ in a code point as two", () => {
  const interner = new StringInterner();
  expect(["Jose\u0301", "José", "Jose\u0301"].map((name) => interner.codeOf(name))).toEqual([0, 1, 0]);
});

it("takes bytes that are not UTF-8 as U+FFFD, each time as the same text", () => {
  const interner = new StringInterner();
  const bytes = Buffer.from([97, 0xff, 98]);
  const codeOf = () => interner.code(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.length), 0, 3);
  expect([codeOf(), codeOf(), interner.codeOf("a\ufffdb")]).toEqual([0, 0, 0]);
  expect(stringsOf(interner.texts)).toEqual(["a\ufffdb"]);
});
