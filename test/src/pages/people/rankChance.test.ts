import {mean} from "d3-array";
import {randomLcg} from "d3-random";
import {describe, expect, test} from "vitest";
import {rankChance, rankMeasures} from "../../../../src/pages/people/rankChance.js";

const random = randomLcg(0.6);
/** People with so many films each, whose returns have a part of their own. */
const people = (count: number, films: number, own: number) =>
  Array.from({length: count}, (_, i) => Array.from({length: films}, () => own * i + random()));
const byMean = (films: readonly number[]) => mean(films)!;

describe("what a ranking is worth", () => {
  test("is much where people differ: the first stays first and two halves agree", () => {
    const {best, worst, halves} = rankChance(people(20, 10, 1), byMean)!;
    expect(best).toEqual({first: 1, low: 1, high: 1});
    expect(worst).toEqual({first: 1, low: 1, high: 1});
    expect(halves).toBeGreaterThan(0.99);
  });

  test("is nothing where all are alike: halves do not agree and the first is seldom first", () => {
    const {best, halves} = rankChance(people(60, 10, 0), byMean)!;
    expect(Math.abs(halves!)).toBeLessThan(0.3);
    expect(best.first).toBeLessThan(0.5);
    expect(best.high).toBeGreaterThan(5);
  });

  test("is the same again, and null without people to rank", () => {
    const some = people(12, 6, 0.02);
    expect(rankChance(some, byMean)).toEqual(rankChance(some, byMean));
    expect(rankChance([[1, 2]], byMean)).toBeNull();
  });
});

test("returns are measured as the lists do it", () => {
  const films = [
    {return: 2, budget: 10, revenue: 20},
    {return: null, budget: 0, revenue: 0},
    {return: 8, budget: 30, revenue: 240},
  ];
  const known = films.filter((film) => film.return !== null);
  expect(rankMeasures.median(known)).toBe(5);
  expect(rankMeasures.pooled(films)).toBe(6.5);
  expect(rankMeasures.mean_known(known)).toBe(5);
  expect(rankMeasures.mean(films)).toBeCloseTo(10 / 3, 12);
});
