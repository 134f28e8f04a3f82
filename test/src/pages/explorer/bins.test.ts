import {describe, expect, test} from "vitest";
import {binOf, binsOf, placeOf, valuesBetween} from "../../../../src/pages/explorer/bins.js";
import {rangeNames} from "../../../../src/pages/explorer/queries/filmFilters.js";

const bins = binsOf({firstYear: 1894, lastYear: 2017, maxBudget: 380_000_000});

describe("the bins", () => {
  test("are a year, half a point, ten minutes and a quarter of a power of ten wide", () => {
    expect(bins.year.edges).toHaveLength(124);
    expect([bins.vote.edges.at(0), bins.vote.edges.at(-1)]).toEqual([0, 9.5]);
    expect([bins.runtime.edges.at(0), bins.runtime.edges.at(-1)]).toEqual([0, 240]);
    expect(bins.budget.edges.slice(0, 6)).toEqual([0, 1000, 1800, 3200, 5600, 10_000]);
    expect(bins.budget.edges.at(-1)).toBe(320_000_000);
  });

  test.each([
    ["year", 1894, 0],
    ["year", 2017, 123],
    ["vote", 6.9, 13],
    ["vote", 7, 14],
    ["vote", 10, 19],
    ["runtime", 89, 8],
    ["runtime", 90, 9],
    ["runtime", 1256, 24],
    ["budget", 1, 0],
    ["budget", 1000, 1],
    ["budget", 380_000_000, bins.budget.edges.length - 1],
  ] as const)("the %s %d lies in bin %i", (name, value, bin) => {
    expect(binOf(bins[name], value)).toBe(bin);
  });

  test.each(rangeNames)("what is marked between bins of the %s marks those same bins", (name) => {
    const {edges} = bins[name];
    for (let first = 0; first < edges.length; first++) {
      for (let end = first + 1; end <= edges.length; end++) {
        const {from, to} = valuesBetween(bins[name], first, end);
        expect(placeOf(bins[name], from, "from")).toBeCloseTo(first, 6);
        expect(placeOf(bins[name], to, "to")).toBeCloseTo(end, 6);
        // What is drawn in the next bar is not among them.
        if (to !== null) expect(binOf(bins[name], to)).toBe(end - 1);
      }
    }
  });

  test("ends are written as the last value that is in", () => {
    expect(valuesBetween(bins.year, 86, 96)).toEqual({from: 1980, to: 1989});
    expect(valuesBetween(bins.vote, 12, 14)).toEqual({from: 6, to: 6.9});
    expect(valuesBetween(bins.runtime, 9, 12)).toEqual({from: 90, to: 119});
    expect(valuesBetween(bins.runtime, 9, 25)).toEqual({from: 90, to: null});
    expect(valuesBetween(bins.budget, 0, 2)).toEqual({from: null, to: 1799});
  });

  test("a value beyond the axis stands at its end", () => {
    expect(placeOf(bins.year, 1500, "from")).toBe(0);
    expect(placeOf(bins.year, 3000, "to")).toBe(124);
    expect(placeOf(bins.runtime, 250, "from")).toBe(25);
  });

  test("there are bins where nothing is known", () => {
    const none = binsOf({firstYear: 0, lastYear: 0, maxBudget: null});
    expect(none.year.edges).toEqual([0]);
    expect(none.budget.edges).toEqual([0, 1000]);
  });
});
