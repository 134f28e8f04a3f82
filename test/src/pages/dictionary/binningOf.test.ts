import {median} from "d3-array";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {binningOf} from "../../../../src/pages/dictionary/binningOf.js";

/** What SQL says of some values. */
function spreadOf(values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
  return {
    least: sorted[0] ?? null,
    median: median(sorted) ?? null,
    p99: at(0.99),
    most: sorted.at(-1) ?? null,
    zeros: sorted.filter((value) => value === 0).length,
    least_positive: sorted.find((value) => value > 0) ?? null,
    whole: sorted.every(Number.isInteger),
  };
}

describe("the bins of a column", () => {
  test("hold every value but zeros on a logarithmic scale, in bins that are there", () => {
    const value = fc.oneof(
      fc.nat({max: 30}),
      fc.nat(),
      fc.double({min: 0, max: 1e9, noNaN: true}).map((x) => x + 1e-6),
    );
    fc.assert(
      fc.property(fc.array(value, {minLength: 1, maxLength: 50}), (values) => {
        const {low, high, bins, log} = binningOf(spreadOf(values))!;
        expect(bins).toBeGreaterThan(0);
        expect(bins).toBeLessThanOrEqual(24);
        expect(high).toBeGreaterThan(low - 1e-9);
        const least = Math.min(...values.filter((x) => !log || x > 0));
        const start = log ? Math.log10(least) : least;
        expect(start).toBeGreaterThanOrEqual(low - 1e-9 * Math.max(1, Math.abs(low)));
      }),
    );
  });

  test("are as wide as whole numbers, a bin each where there are few", () => {
    expect(binningOf(spreadOf([1, 2, 2, 3, 5]))).toEqual({low: 1, high: 6, bins: 5, log: false});
    expect(binningOf(spreadOf([1900, 1950, 1999]))).toEqual({low: 1900, high: 2000, bins: 20, log: false});
    expect(binningOf(spreadOf([7]))).toEqual({low: 7, high: 8, bins: 1, log: false});
  });

  test("end with the 99th percentile where the rest reaches far out", () => {
    const values = [...Array.from({length: 200}, (_, i) => 80 + (i % 40)), 5000];
    const binning = binningOf(spreadOf(values))!;
    expect([binning.low, binning.log]).toEqual([80, false]);
    expect(binning.high).toBeLessThan(130);
  });

  test("reach to the greatest where nearly all are one value, which would be the only bin", () => {
    const values = [...Array.from({length: 300}, () => 0), 1, 3];
    expect(binningOf(spreadOf(values))).toEqual({low: 0, high: 4, bins: 4, log: false});
  });

  test("are those of whole numbers where the median lies between two", () => {
    expect(binningOf(spreadOf([1, 2, 3, 5]))).toEqual({low: 1, high: 6, bins: 5, log: false});
  });

  test("grow by factors where values are skewed, by 2 at least for whole numbers", () => {
    const counts = [...Array.from({length: 90}, () => 1), ...Array.from({length: 10}, (_, i) => 50 + i)];
    const whole = binningOf(spreadOf(counts))!;
    expect([whole.log, whole.bins]).toEqual([true, 7]);
    expect(10 ** whole.low).toBeCloseTo(0.7);
    expect((whole.high - whole.low) / whole.bins).toBeCloseTo(Math.log10(2));
    const money = binningOf(spreadOf(counts.map((value) => value + 0.5)))!;
    expect([money.log, money.bins]).toEqual([true, 24]);
  });

  test("are none where nothing is known", () => {
    expect(binningOf(spreadOf([]))).toBeNull();
    expect(binningOf(spreadOf([0, 0]))).toEqual({low: 0, high: 1, bins: 1, log: false});
  });
});
