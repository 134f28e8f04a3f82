import fc from "fast-check";
import {expect, it} from "vitest";
import {StringPool} from "../../../loaders/extract/stringPool.js";
import {stringsOf} from "../someTexts.js";

it("gives every range of bytes its text, however many there are", () => {
  const pool = new StringPool();
  const unit = fc.constantFrom("a", "b", "é", "名", "😀", "\0", " ");
  const texts = [
    ...fc.sample(fc.string({unit, maxLength: 12}), 5000),
    ...Array.from({length: 30_000}, (_, n) => `name ${n}`),
  ];
  for (let round = 0; round < 2; round++) {
    for (const text of texts) {
      const bytes = Buffer.from(`<${text}>`);
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      const code = pool.code(bytes, view, 1, bytes.length - 1);
      expect(pool.texts.at(code)).toBe(text);
      expect(pool.codeOf(text)).toBe(code);
    }
  }
  const all = stringsOf(pool.texts);
  expect(new Set(all).size).toBe(all.length);
});

it("takes texts that differ in a code point as two", () => {
  const pool = new StringPool();
  expect(["Jose\u0301", "José", "Jose\u0301"].map((name) => pool.codeOf(name))).toEqual([0, 1, 0]);
});

it("takes bytes that are not UTF-8 as U+FFFD, each time as the same text", () => {
  const pool = new StringPool();
  const bytes = Buffer.from([97, 0xff, 98]);
  const codeOf = () => pool.code(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.length), 0, 3);
  expect([codeOf(), codeOf(), pool.codeOf("a\ufffdb")]).toEqual([0, 0, 0]);
  expect(stringsOf(pool.texts)).toEqual(["a\ufffdb"]);
});
