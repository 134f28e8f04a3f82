import {randomLcg, randomNormal} from "d3-random";
import {describe, expect, test} from "vitest";
import type {MoneyOfFilm} from "../../../../src/pages/money/queries/moneyOfFilms.js";
import {revenueModel} from "../../../../src/pages/money/revenueModel.js";

const source = randomLcg(0.3);
const normal = randomNormal.source(source)(0, 1);
/** Films whose log revenue is their log cost and chance in equal parts; all else says nothing. */
const films: readonly MoneyOfFilm[] = Array.from({length: 1500}, (_, id) => {
  const cost = normal();
  return {
    id,
    release_year: 1980 + (id % 30),
    month: 1 + (id % 12),
    collection: id % 9 === 0 ? "Robots" : null,
    sequel: id % 9 === 0 && id > 0,
    companies: [],
    genres: [["Drama", "War", "Comedy"][id % 3]!],
    language: id % 2 === 0 ? "en" : "es",
    budget: 10 ** (6 + cost),
    revenue: 10 ** (7 + cost + normal()),
    runtime: 80 + (id % 40),
    doubtful: false,
  };
});

describe("the model of revenue", () => {
  const model = revenueModel(films)!;

  test("tells of films that it has not seen what can be told, and no more", () => {
    expect(model.films).toBe(1500);
    expect(model.told).toBeGreaterThan(0.44);
    expect(model.told).toBeLessThan(0.56);
    // Half of normal errors of deviation 1 are within 0.674.
    expect(model.factor).toBeGreaterThan(10 ** 0.6);
    expect(model.factor).toBeLessThan(10 ** 0.76);
  });

  test("finds the field that tells, and gives nothing to those that do not", () => {
    const {cost, ...others} = model.fields;
    expect(cost.without).toBeLessThan(0.02);
    expect(cost.alone).toBeCloseTo(model.told, 1);
    for (const {without, alone} of Object.values(others)) {
      expect(Math.abs(model.told - without)).toBeLessThan(0.01);
      expect(alone).toBeLessThan(0.02);
    }
  });

  test("does not know of a first film that a series follows it", () => {
    const followed = films.map((film) => ({...film, collection: film.revenue > 1e7 ? "Hits" : null}));
    expect(revenueModel(followed)).toEqual(model);
  });

  test("leaves out what is to be checked, is the same again, and is none for few films", () => {
    expect(revenueModel(films)).toEqual(model);
    expect(revenueModel([...films, {...films[0]!, doubtful: true, revenue: 1e15}])).toEqual(model);
    expect(revenueModel(films.slice(0, 400))).toBeNull();
  });
});
