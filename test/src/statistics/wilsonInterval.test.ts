import fc from "fast-check";
import {expect, test} from "vitest";
import {wilsonInterval} from "../../../src/statistics/wilsonInterval.js";

// The examples of R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17
// (1998), method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%i of %i lie from %f to %f", (part, whole, low, high) => {
  const interval = wilsonInterval(part, whole);
  expect(interval?.low).toBeCloseTo(low, 4);
  expect(interval?.high).toBeCloseTo(high, 4);
});

test("a higher level takes a wider interval, whose bounds solve Wilson's equation", () => {
  const {low, high} = wilsonInterval(15, 148, 0.99)!;
  for (const bound of [low, high]) {
    expect((15 / 148 - bound) ** 2).toBeCloseTo((2.575829 ** 2 * bound * (1 - bound)) / 148, 7);
  }
  expect([low < 0.0624, high > 0.1605]).toEqual([true, true]);
});

test("no cases have no interval", () => {
  expect(wilsonInterval(0, 0)).toBeNull();
});

test("an interval holds its share and stays a share; the other part has its mirror image", () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), (part, other) => {
      const whole = part + other;
      fc.pre(whole > 0);
      const {low, high} = wilsonInterval(part, whole)!;
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(part / whole);
      expect(high).toBeGreaterThanOrEqual(part / whole);
      expect(high).toBeLessThanOrEqual(1);
      expect(wilsonInterval(other, whole)!.low).toBeCloseTo(1 - high, 9);
    }),
  );
});
