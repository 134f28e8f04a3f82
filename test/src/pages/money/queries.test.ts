import {beforeAll, describe, expect, test} from "vitest";
import {actorMovedBySuspect} from "../../../../src/pages/money/queries/actorMovedBySuspect.js";
import {
  allFilms,
  filmsWithReturn,
  type ReturnFilter,
} from "../../../../src/pages/money/queries/filmsWithReturn.js";
import {knownMoney} from "../../../../src/pages/money/queries/knownMoney.js";
import {measures, moneyHistogram} from "../../../../src/pages/money/queries/moneyHistogram.js";
import {moneyKnown} from "../../../../src/pages/money/queries/moneyKnown.js";
import {peopleMeasures} from "../../../../src/pages/money/queries/peopleMeasures.js";
import {compositions, returnKnownBy} from "../../../../src/pages/money/queries/returnKnownBy.js";
import {suspectFilms} from "../../../../src/pages/money/queries/suspectFilms.js";
import type {Query} from "../../../../src/queries/query.js";
import {sqlText} from "../../../../src/queries/sqlText.js";
import {engines, type TestEngine} from "../../queries/engines.js";

let both: readonly TestEngine[];
beforeAll(async () => {
  both = await engines();
  for (const {text} of both) {
    await text("ALTER TABLE movies ADD COLUMN original_language VARCHAR");
    await text(
      "UPDATE movies SET original_language = CASE WHEN id IN (1, 5) THEN 'fr' WHEN id < 12 THEN 'en' END",
    );
  }
});

/** Runs a query on both engines, with its values bound and with them written in; all four must agree. */
async function rows<Row>(query: Query<Row>): Promise<readonly Row[]> {
  const [wasm, native] = both as [TestEngine, TestEngine];
  const answer = await wasm.run(query);
  const plain = async (engine: TestEngine) =>
    (await engine.run(query)).map(
      (row) => JSON.parse(JSON.stringify(row, (_, value) => listed(value))) as Row,
    );
  expect(await plain(native), `${query.name}: native DuckDB`).toEqual(await plain(wasm));
  for (const engine of both) {
    const text = (await engine.text(sqlText(query))).map((row) =>
      JSON.parse(JSON.stringify(row, (_, value) => listed(value))),
    );
    expect(text, `${query.name} as text`).toEqual(await plain(wasm));
  }
  return answer;
}

/** Native DuckDB gives a list as an object with its items. */
function listed(value: unknown): unknown {
  return typeof value === "object" && value !== null && "items" in value ? value.items : value;
}

const ids = async (change: Partial<ReturnFilter>) =>
  (await rows(filmsWithReturn({...allFilms, ...change}))).map(({id}) => id);

describe("the films with a known return", () => {
  test("are all of them where nothing is chosen, by id, with their money", async () => {
    expect(await ids({})).toEqual([1, 2, 3, 6, 7, 8, 9]);
    const [first] = await rows(filmsWithReturn());
    expect(first).toMatchObject({
      id: 1,
      release_year: 2001,
      budget: 10_000_000,
      revenue: 175_000_000,
      return: 17.5,
      money_suspect: false,
      vote_count: 3403,
    });
  });

  test("can be chosen by genre, language, decades and votes, and by several at once", async () => {
    expect(await ids({genre: "Comedy"})).toEqual([8, 9]);
    expect(await ids({language: "fr"})).toEqual([1]);
    expect(await ids({from: 1990})).toEqual([1, 3, 7, 8, 9]);
    expect(await ids({to: 1990})).toEqual([2, 6, 7, 8, 9]);
    expect(await ids({from: 1990, to: 1990})).toEqual([7, 8, 9]);
    expect(await ids({votes: 2000})).toEqual([1, 3, 8, 9]);
    expect(await ids({genre: "Animation", language: "en", from: 1990, to: 2000, votes: 2001})).toEqual([8]);
    expect(await ids({genre: "Western"})).toEqual([]);
  });

  const quarters = async (change: Partial<ReturnFilter>) =>
    Object.fromEntries(
      (await rows(filmsWithReturn({...allFilms, ...change}))).map(({id, quarter}) => [id, quarter]),
    );

  test("stand in no quarter of a decade with too few of them", async () => {
    // Three films of the 1990s, one of any other decade.
    expect(await quarters({})).toEqual({1: null, 2: null, 3: null, 6: null, 7: null, 8: null, 9: null});
  });

  test("stand in the quarter of their decade by cost, whatever is chosen", async () => {
    const move = async (year: number) => {
      for (const {text} of both) await text(`UPDATE movies SET release_year = ${year} WHERE id = 1`);
    };
    await move(1996);
    expect(await quarters({from: 1990, to: 1990})).toEqual({7: 0, 1: 1, 8: 2, 9: 3});
    expect(await quarters({genre: "Comedy"})).toEqual({8: 2, 9: 3});
    expect(await quarters({to: 1980})).toEqual({2: null, 6: null});
    await move(2001);
  });
});

test("what is known of the money adds up to all films", async () => {
  const [known] = await rows(moneyKnown());
  expect(known).toEqual({
    films: 12,
    budget: 8,
    revenue: 8,
    both: 7,
    neither: 3,
    only_budget: 1,
    only_revenue: 1,
    suspect: 1,
    doubtful: 0,
  });
});

test("every composition holds every film once", async () => {
  for (const composition of compositions) {
    const found = await rows(returnKnownBy(composition));
    expect(found.reduce((sum, {films}) => sum + films, 0)).toBe(12);
    expect(found.reduce((sum, {known}) => sum + known, 0)).toBe(7);
  }
  expect(await rows(returnKnownBy("votes"))).toEqual([
    {value: "1000", films: 6, known: 5},
    {value: "0", films: 5, known: 1},
    {value: "50", films: 1, known: 1},
  ]);
  expect((await rows(returnKnownBy("language"))).map(({value}) => value)).toEqual(["en", "fr", null]);
});

test("bins hold every known amount once, and mark what is to be checked", async () => {
  for (const measure of measures) {
    const known = await rows(knownMoney(measure, 1000));
    const bins = await rows(moneyHistogram(measure, 1000));
    const count = (bin: number) =>
      known.filter(({amount}) => Math.floor(Math.log10(amount) * 4) === bin).length;
    expect(bins.map(({bin, films}) => [bin, films])).toEqual(bins.map(({bin}) => [bin, count(bin)]));
    expect(bins.reduce((sum, {films}) => sum + films, 0)).toBe(known.length);
    expect(bins.reduce((sum, {doubtful}) => sum + doubtful, 0)).toBe(
      known.filter(({doubtful}) => doubtful).length,
    );
  }
  expect(await rows(knownMoney("budget", 1000))).toContainEqual({amount: 1, doubtful: true});
  expect(await rows(knownMoney("budget", 1))).toContainEqual({amount: 1, doubtful: false});
});

test("a film to be checked stands with its money", async () => {
  expect(await rows(suspectFilms())).toEqual([
    {
      id: 6,
      title: "$",
      release_year: 1971,
      budget: 1,
      revenue: 12_000_000,
      return: 12_000_000,
      vote_count: 2,
    },
  ]);
});

describe("people", () => {
  test("the actor whom a film to be checked moves most, of those with enough films", async () => {
    expect(await rows(actorMovedBySuspect(2))).toMatchObject([{person_id: 31, movie_id: 6, title: "$"}]);
    expect(await rows(actorMovedBySuspect(6))).toEqual([]);
  });

  test("have all measures, with and without what is to be checked", async () => {
    const [first] = await rows(peopleMeasures("actors", 1));
    // Films 1 (17.5), 6 (12 million), 7 (0.5), 8 (12.5) and 9 (6.25), each once.
    expect(first).toMatchObject({
      person_id: 31,
      films: 5,
      films_with_return: 5,
      films_suspect: 1,
      median: 12.5,
      total_sound: 36.75,
      median_sound: 9.375,
    });
    expect(first?.pooled_sound).toBeCloseTo((175 + 2.5 + 375 + 500) / (10 + 5 + 30 + 80), 12);
    expect(await rows(peopleMeasures("directors", 10))).toHaveLength(5);
  });
});
