import fc from "fast-check";
import {expect, test} from "vitest";
import {compareTexts} from "../../../../loaders/publish/api/compareTexts.js";

test("texts stand in the order of their code points, as their bytes in UTF-8 do", () => {
  const text = fc.string({unit: fc.constantFrom("a", "é", "\ud7ff", "\ue000", "\uffff", "😀", "𐀀", "z")});
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(compareTexts(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
  );
});
