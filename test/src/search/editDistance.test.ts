import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {beginsWithOneSlip, isOneSlip, isTwoSlips} from "../../../src/search/editDistance.js";

/** Optimal string alignment distance as its definition has it. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const swap =
    a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
      ? distance(a.slice(0, -2), b.slice(0, -2)) + 1
      : Infinity;
  return Math.min(
    distance(a.slice(0, -1), b) + 1,
    distance(a, b.slice(0, -1)) + 1,
    distance(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
    swap,
  );
}

const word = fc.string({unit: fc.constantFrom("a", "b", "c"), maxLength: 5});

describe("slips", () => {
  it("are those of the optimal string alignment distance", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneSlip(a, b)).toBe(distance(a, b) <= 1);
        expect(isTwoSlips(a, b)).toBe(distance(a, b) <= 2);
      }),
      {numRuns: 500},
    );
  });

  it.each([
    ["casablnca", "casablanca", true],
    ["spielburg", "spielberg", true],
    ["hlelo", "hello", true],
    ["toy", "toy", true],
    ["marx", "matrix", false],
  ])("%s is one from %s: %s", (a, b, is) => {
    expect(isOneSlip(a, b)).toBe(is);
    expect(isOneSlip(b, a)).toBe(is);
  });

  it("are forgiven in the beginning of a word", () => {
    expect(beginsWithOneSlip("casabln", "casablanca")).toBe(true);
    expect(beginsWithOneSlip("spilb", "spielberg")).toBe(true);
    expect(beginsWithOneSlip("spxxb", "spielberg")).toBe(false);
  });
});
