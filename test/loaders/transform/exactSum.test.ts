import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {exactSum} from "../../../loaders/transform/exactSum.js";

describe("exactSum", () => {
  it("is 0 for no number", () => {
    expect(exactSum([])).toBe(0);
  });

  it("rounds once: what falls away in a running sum stays", () => {
    expect(exactSum([1e100, 1, -1e100])).toBe(1);
    expect(exactSum(new Array<number>(10).fill(0.1))).toBe(1);
  });

  it("is of the first ones where a count says so", () => {
    expect([0, 1, 2, 3].map((count) => exactSum([1, 2, 3, 9], count))).toEqual([0, 1, 3, 6]);
  });

  it("is the same for any order of the numbers", () => {
    const numbers = fc.array(fc.double({min: -1e12, max: 1e12, noNaN: true}), {maxLength: 30});
    fc.assert(
      fc.property(
        numbers.chain((values) =>
          fc.tuple(fc.constant(values), fc.shuffledSubarray(values, {minLength: values.length})),
        ),
        ([values, shuffled]) => exactSum(values) + 0 === exactSum(shuffled) + 0,
      ),
    );
  });
});
