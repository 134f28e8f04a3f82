import {randomLcg} from "d3-random";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {medianInterval} from "../../../src/statistics/medianInterval.js";

const upTo = (n: number) => Array.from({length: n}, (_, i) => i + 1);

describe("the median with its percentile bootstrap interval", () => {
  test("no values have none", () => {
    expect(medianInterval([])).toBeNull();
  });

  test("one value, or equal ones, leave no doubt", () => {
    expect(medianInterval([7])).toEqual({median: 7, low: 7, high: 7});
    expect(medianInterval([2, 2, 2, 2])).toEqual({median: 2, low: 2, high: 2});
  });

  test("the median of an even number of values is the mean of the middle two", () => {
    expect(medianInterval([4, 1, 3, 2])?.median).toBe(2.5);
    expect(medianInterval([5, 1, 9])?.median).toBe(5);
  });

  test("of 1 to 101 the interval is that of the binomial distribution", () => {
    // The median of a sample is at most k when more than half of its draws are: Binomial(101, k/101) > 50. The
    // exact 2.5 and 97.5 per cent points of that distribution are 41 and 61.
    const {low, high} = medianInterval(upTo(101), {resamples: 20_000})!;
    expect(Math.abs(low - 41)).toBeLessThanOrEqual(1);
    expect(Math.abs(high - 61)).toBeLessThanOrEqual(1);
  });

  test("of two values a quarter of the samples have the lower one twice", () => {
    const {low, high} = medianInterval([0, 1], {level: 0.4, resamples: 4000})!;
    expect([low, high]).toEqual([0.5, 0.5]);
    expect(medianInterval([0, 1], {level: 0.6, resamples: 4000})).toEqual({median: 0.5, low: 0, high: 1});
  });

  test("a lower level is a narrower interval", () => {
    const wide = medianInterval(upTo(60), {level: 0.99})!;
    const narrow = medianInterval(upTo(60), {level: 0.5})!;
    expect(narrow.low).toBeGreaterThan(wide.low);
    expect(narrow.high).toBeLessThan(wide.high);
  });

  test("the same seed gives the same interval", () => {
    const values = upTo(40).map((i) => i ** 2);
    expect(medianInterval(values, {seed: 0.3})).toEqual(medianInterval(values, {seed: 0.3}));
  });

  test("other seeds draw other samples", () => {
    // Two seeds may agree, for the ends of the interval are few values; twenty do not.
    const values = upTo(40).map((i) => i ** 2);
    const found = upTo(20).map((i) => JSON.stringify(medianInterval(values, {seed: i / 21, resamples: 50})));
    expect(new Set(found).size).toBeGreaterThan(10);
  });

  test("about 95 of 100 samples of known origin have the true median in their interval", () => {
    const random = randomLcg(0.7);
    let held = 0;
    for (let i = 0; i < 300; i++) {
      const sample = Array.from({length: 80}, () => -Math.log(1 - random()));
      const {low, high} = medianInterval(sample, {resamples: 400})!;
      if (low <= Math.LN2 && Math.LN2 <= high) held++;
    }
    expect(held / 300).toBeGreaterThan(0.9);
    expect(held / 300).toBeLessThan(0.99);
  });

  test("the order of the values does not matter, and the median lies within", () => {
    const numbers = fc.array(fc.double({min: -1e6, max: 1e6, noNaN: true}), {minLength: 1, maxLength: 40});
    fc.assert(
      fc.property(numbers, (values) => {
        const found = medianInterval(values, {resamples: 60})!;
        expect(medianInterval(values.toReversed(), {resamples: 60})).toEqual(found);
        expect(found.low).toBeLessThanOrEqual(found.high);
        expect(found.low).toBeGreaterThanOrEqual(Math.min(...values));
        expect(found.high).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });
});
