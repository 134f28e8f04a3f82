import {expect, test} from "vitest";
import {normalQuantile} from "../../../src/statistics/normalQuantile.js";

test("normal deviates are those of the tables", () => {
  for (const [share, value] of [
    [0.5, 0],
    [0.975, 1.959964],
    [0.995, 2.575829],
    [0.001, -3.090232],
    [1 - 0.05 / 2 / 10_000, 4.564788],
  ] as const) {
    expect(normalQuantile(share)).toBeCloseTo(value, 5);
  }
  expect(() => normalQuantile(0)).toThrow(RangeError);
  expect(() => normalQuantile(1)).toThrow(RangeError);
});
