import {expect, test} from "vitest";
import {deviations, levelOfEach} from "../../../src/statistics/confidence.js";
import {normalQuantile} from "../../../src/statistics/normalQuantile.js";

test("the deviations are those of the tables", () => {
  expect(deviations()).toBeCloseTo(1.959964, 6);
  expect(deviations(0.99)).toBeCloseTo(2.575829, 6);
});

test("of many intervals each may miss its part only, half of it on either side", () => {
  expect(levelOfEach(1)).toBe(0.95);
  expect(deviations(levelOfEach(240))).toBeCloseTo(normalQuantile(1 - 0.05 / 2 / 240), 6);
});
