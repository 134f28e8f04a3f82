import {describe, expect, test} from "vitest";
import {constantDollars, inDollars} from "../../../../src/pages/money/constantDollars.js";
import type {MoneyOfFilm} from "../../../../src/pages/money/queries/moneyOfFilms.js";
import {monthContrast, monthRevenues, totals} from "../../../../src/pages/money/totals.js";
import {consumerPrices} from "../../../../src/snapshot/consumerPrices.js";
import {testSnapshot} from "../../notebook/snapshots.js";

const film = (id: number, change: Partial<MoneyOfFilm> = {}): MoneyOfFilm => ({
  id,
  release_year: 2000,
  month: 6,
  collection: "Robots",
  sequel: false,
  companies: ["Orb"],
  genres: [],
  language: "en",
  budget: 10,
  revenue: 30,
  runtime: 90,
  doubtful: false,
  ...change,
});

describe("constant dollars", () => {
  const prices = new Map([
    [1950, 24],
    [2000, 172],
    [2017, 245],
  ]);
  const {year, factor} = constantDollars(prices, 2017);

  test("bring an amount to the prices of one year, and know none where the index is missing", () => {
    expect(year).toBe(2017);
    expect(factor(1950)).toBeCloseTo(245 / 24, 12);
    expect(factor(2017)).toBe(1);
    expect(factor(1900)).toBeNull();
    expect(constantDollars(prices, 2031).year).toBe(2017);
    const films = [film(1, {release_year: 1950}), film(2, {release_year: 1900})];
    expect(inDollars(films, "nominal", {year, factor})).toHaveLength(2);
    expect(inDollars(films, "real", {year, factor})).toMatchObject([
      {budget: expect.closeTo((10 * 245) / 24, 9)},
    ]);
  });

  test("rest on an index of every year from 1913 on", () => {
    const index = consumerPrices();
    const years = [...index.keys()];
    expect(years).toEqual(Array.from({length: years.length}, (_, i) => 1913 + i));
    for (const value of index.values()) expect(value).toBeGreaterThan(9);
  });
});

describe("sums of series and companies", () => {
  test("leave out what is to be checked and unknown revenues, and count a film in each of its companies", () => {
    const films = [
      film(1),
      film(2, {revenue: 50, budget: 0, companies: ["Orb", "Ray"]}),
      film(3, {revenue: 0}),
      film(4, {doubtful: true, revenue: 9e9}),
      film(5, {collection: null, companies: ["Ray"], revenue: 7, budget: 14}),
    ];
    expect(totals(films, "series")).toEqual([
      {name: "Robots", films: 2, revenue: 80, both: 1, cost: 10, pooled: 3},
    ]);
    expect(totals(films, "companies")).toMatchObject([
      {name: "Orb", films: 2, revenue: 80},
      {name: "Ray", films: 2, revenue: 57, pooled: 0.5},
    ]);
  });

  test("months leave out 1 January and incomplete years", () => {
    const films = [film(1), film(2, {revenue: 50}), film(3, {month: null}), film(4, {release_year: 2016})];
    expect(monthRevenues(films, 2016)).toMatchObject([{month: 5, films: 2, median: 40}]);
  });

  test("the highest month is set against the lowest, with an interval of its own", () => {
    const months = [12, 9].flatMap((month) =>
      Array.from({length: 40}, (_, i) => film(i, {month, revenue: (month === 12 ? 60 : 20) + (i % 5)})),
    );
    const contrast = monthContrast(months, 2016)!;
    expect(contrast.value).toBeCloseTo(62 / 22);
    expect([contrast.low > 2.5, contrast.high < 3.1]).toEqual([true, true]);
    expect(monthContrast(months.slice(0, 40), 2016)).toBeNull();
  });
});

describe.each(["sample", ...(process.env.FILMOTECA_RAW ? (["full"] as const) : [])] as const)(
  "on the %s data",
  (data) => {
    test("the sums are those of plain SQL", async () => {
      const {moneyAnalysis} = await import("../../../../src/pages/money/analysis.js");
      const snapshot = await testSnapshot(data);
      const analysis = await moneyAnalysis(snapshot);
      for (const [who, names] of [
        ["series", "[collection]"],
        ["companies", "list_distinct(production_companies)"],
      ] as const) {
        const rows = await snapshot.run<{name: string; films: number; revenue: number}>({
          name: "sums",
          tables: ["movies"],
          params: [],
          sql: `SELECT name, count(*)::INTEGER AS films, sum(revenue)::DOUBLE AS revenue
            FROM (SELECT unnest(${names}) AS name, revenue FROM movies
              WHERE revenue > 0 AND NOT money_suspect AND NOT money_doubtful)
            WHERE name IS NOT NULL GROUP BY 1 ORDER BY revenue DESC, name LIMIT 3`,
        });
        expect(analysis.totals.nominal[who].slice(0, 3)).toMatchObject(rows as unknown as object[]);
      }
      const months = await snapshot.run<{month: number; median: number}>({
        name: "months",
        tables: ["movies"],
        params: [analysis.incompleteFrom],
        sql: `SELECT (month(release_date) - 1)::INTEGER AS month, median(revenue)::DOUBLE AS median FROM movies
          WHERE revenue > 0 AND NOT money_suspect AND NOT money_doubtful AND release_year < ?
            AND NOT (month(release_date) = 1 AND day(release_date) = 1) GROUP BY 1 ORDER BY 1`,
      });
      snapshot.close();
      expect(analysis.months.nominal.map(({month, median}) => ({month, median}))).toEqual(months);
    });
  },
);
