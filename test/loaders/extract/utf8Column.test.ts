import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {Utf8Column} from "../../../loaders/extract/utf8Column.js";
import {stringsOf, textsOf} from "../someTexts.js";

const text = fc.string({unit: fc.constantFrom("a", "b", "é", "名", "😀", "\0", "'", " "), maxLength: 12});

describe("texts", () => {
  it("are what was put in, also where they came from another thread", () => {
    fc.assert(
      fc.property(fc.array(text, {maxLength: 600}), (strings) => {
        const texts = textsOf(strings);
        expect(texts.length).toBe(strings.length);
        expect(stringsOf(texts)).toEqual(strings);
        expect(stringsOf(new Utf8Column(structuredClone(texts.pack())))).toEqual(strings);
      }),
    );
  });

  it("are joined with a character that none of them holds, the empty ones as well", () => {
    const odd = fc.string({unit: fc.constantFrom("a", "名", "\x1f", "\ue000", "\ue001"), maxLength: 5});
    fc.assert(
      fc.property(fc.array(fc.oneof(text, odd), {maxLength: 30}), fc.boolean(), (strings, unpacked) => {
        const texts = textsOf(strings);
        const {bytes, separator} = (unpacked ? new Utf8Column(structuredClone(texts.pack())) : texts).join(
          0,
          texts.length,
        );
        expect(separator).toHaveLength(1);
        expect(strings.join("")).not.toContain(separator);
        expect(bytes.toString()).toBe(strings.join(separator));
      }),
    );
  });

  it("are found by what they say: the first of equal ones, none where there is none", () => {
    const texts = textsOf(["", "Editor", "Director", "Directors", "Director"]);
    expect(["Director", "Directo", "", "é"].map((each) => texts.codeOf(each))).toEqual([
      2,
      undefined,
      0,
      undefined,
    ]);
  });

  it("may be pushed after they were unpacked, and leave the packed ones alone", () => {
    const packed = textsOf(["one", "two"]).pack();
    const texts = new Utf8Column(packed);
    const bytes = Buffer.from("three");
    expect(texts.push(bytes, 0, bytes.length)).toBe(true);
    expect(stringsOf(texts)).toEqual(["one", "two", "three"]);
    expect(Buffer.from(packed.bytes).toString()).toBe("one\x1ftwo\x1f");
    expect(packed.ends).toHaveLength(2);
    const none = new Utf8Column(textsOf([]).pack());
    expect(none.push(bytes, 0, bytes.length)).toBe(true);
    expect(stringsOf(none)).toEqual(["three"]);
  });

  it("have no other numbers", () => {
    const texts = textsOf(["a", "b"]);
    for (const code of [-1, 2, Number.NaN]) expect(() => texts.at(code)).toThrow(RangeError);
  });

  it("are UTF-8: other bytes are refused", () => {
    const texts = textsOf(["a"]);
    expect(texts.push(Buffer.from([97, 0xc3]), 0, 2)).toBe(false);
    expect(stringsOf(texts)).toEqual(["a"]);
  });
});
