import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {type LanguagesAnalysis, languagesAnalysis} from "../../../../src/pages/languages/analysis.js";
import {limits} from "../../../../src/pages/languages/limits.js";
import {countriesOfRegions, type Region, regions} from "../../../../src/pages/languages/regions.js";
import {meanContrast, placeTotals, restOf, totalOf} from "../../../../src/pages/languages/regionTotals.js";
import {type TestSnapshot, testSnapshot} from "../../notebook/snapshots.js";

interface Film {
  readonly countries: readonly string[];
  readonly votes: number;
  readonly mean: number | null;
}

const regionOf = (country: string): Region =>
  regions.find((region) => countriesOfRegions[region].includes(country)) ?? "other";

describe("a region", () => {
  test("shares no country with another one", () => {
    const all = Object.values(countriesOfRegions).flat();
    expect(all.length).toBe(new Set(all).size);
    expect(countriesOfRegions["ibero-america"]).toHaveLength(23);
  });

  test("has the mean of its films with an error, and differs from the rest by so much", () => {
    const part = {films: 4, together: 1, votes: 100, rated: 3, sum: 18, squares: 110};
    const whole = {films: 9, together: 2, votes: 300, rated: 5, sum: 32, squares: 210};
    // Means of 6 (5, 6 and 7) and 7 (6 and 8, but for rounding of the squares).
    expect(placeTotals(part)).toMatchObject({mean: 6, error: 0.57735});
    const rest = restOf(whole, part);
    expect(rest).toEqual({films: 5, together: 1, votes: 200, rated: 2, sum: 14, squares: 100});
    const found = meanContrast(placeTotals(part), placeTotals(rest))!;
    expect(found.value).toBeCloseTo(-1, 5);
    expect(found.high - found.low).toBeCloseTo(2 * 1.959964 * Math.sqrt(1 / 3 + 1), 4);
    expect(totalOf([part, rest])).toEqual(whole);
    expect(placeTotals({...part, rated: 1})).toMatchObject({mean: null, error: null});
    expect(meanContrast(placeTotals({...part, rated: 1}), placeTotals(rest))).toBeNull();
  });
});

describe.each(["fixture", "sample", ...(process.env.FILMOTECA_RAW ? (["full"] as const) : [])] as const)(
  "the regions of the %s data",
  (name) => {
    let snapshot: TestSnapshot;
    let analysis: LanguagesAnalysis;
    let films: readonly Film[];
    beforeAll(async () => {
      snapshot = await testSnapshot(name);
      analysis = await languagesAnalysis(snapshot);
      films = await snapshot.run<Film>({
        name: "films",
        tables: ["movies"],
        params: [],
        sql: `SELECT production_countries AS countries, coalesce(vote_count, 0)::INTEGER AS votes, vote_average AS mean
FROM movies WHERE len(production_countries) > 0`,
      });
    });
    afterAll(() => snapshot.close());

    test("hold every country that is named, those of no region as others", () => {
      const known = new Set(Object.values(countriesOfRegions).flat());
      const named = new Set(films.flatMap(({countries}) => countries));
      expect([...named].filter((country) => !known.has(country))).toEqual([]);
    });

    test("count a film once in each of them, and all films once", () => {
      expect(analysis.ofRegions.total.films).toBe(films.length);
      for (const {region, total} of analysis.regions) {
        const own = films.filter(({countries}) => countries.some((country) => regionOf(country) === region));
        const rated = own.filter(({votes, mean}) => votes >= limits.regionVotes && mean !== null);
        expect(total).toMatchObject({
          films: own.length,
          together: own.filter(({countries}) => countries.some((country) => regionOf(country) !== region))
            .length,
          votes: own.reduce((sum, {votes}) => sum + votes, 0),
          rated: rated.length,
        });
        if (rated.length > 1)
          expect(total.mean).toBeCloseTo(rated.reduce((sum, {mean}) => sum + mean!, 0) / rated.length, 5);
      }
    });

    test("give Ibero-America its countries, which hold its films", () => {
      const own = films.flatMap(({countries}) =>
        [...new Set(countries)].filter((country) => regionOf(country) === "ibero-america"),
      );
      for (const {name: country, films: counted} of analysis.iberoCountries)
        expect(counted).toBe(own.filter((one) => one === country).length);
      expect(analysis.iberoCountries.reduce((sum, row) => sum + row.films, 0)).toBe(own.length);
    });
  },
);
