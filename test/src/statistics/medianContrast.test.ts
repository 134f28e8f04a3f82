import {randomLcg} from "d3-random";
import {describe, expect, test} from "vitest";
import {medianContrast} from "../../../src/statistics/medianContrast.js";

const random = randomLcg(0.2);
const values = (n: number, shift: number) => Array.from({length: n}, () => random() + random() + shift);
const difference = (second: number, first: number) => second - first;

describe("the contrast of two medians", () => {
  test("finds a difference that two overlapping intervals would hide, and none where there is none", () => {
    const found = medianContrast(values(200, 0), values(200, 0.25), difference)!;
    expect(found.low).toBeGreaterThan(0);
    expect(found.low).toBeLessThan(found.value);
    expect(found.high).toBeGreaterThan(found.value);
    const wide = medianContrast(values(12, 0), values(12, 0.05), difference)!;
    expect(wide.low).toBeLessThan(0);
    expect(wide.high).toBeGreaterThan(0);
  });

  test("covers the true difference in about nineteen of twenty cases", () => {
    const covered = Array.from({length: 100}, () => {
      const {low, high} = medianContrast(values(60, 0), values(60, 0.3), difference)!;
      return low <= 0.3 && high >= 0.3;
    }).filter((covers) => covers).length;
    expect(covered).toBeGreaterThan(87);
  });

  test("can be a ratio, is the same again, and is null without values", () => {
    const [a, b] = [values(50, 1), values(50, 3)];
    const ratio = medianContrast(a, b, (second, first) => second / first)!;
    expect(ratio.value).toBeGreaterThan(1.5);
    expect(medianContrast(a, b, (second, first) => second / first)).toEqual(ratio);
    expect(medianContrast([], b, difference)).toBeNull();
  });
});
