import {describe, expect, it} from "vitest";
import {median} from "../../../loaders/transform/median.js";

describe("median", () => {
  it("is the middle one of an odd number, in any order, by size and not by digits", () => {
    expect(median([10, 9, 100])).toBe(10);
  });

  it("is the mean of the middle two of an even number", () => {
    expect(median([4, 1, 2, 100])).toBe(3);
  });

  it("is of the first ones where a count says so", () => {
    expect([1, 2, 3].map((count) => median([3, 1, 2, 99], count))).toEqual([3, 2, 2]);
  });

  it("is null of none", () => {
    expect([median([]), median([1], 0)]).toEqual([null, null]);
  });
});
