import {beforeAll, describe, expect, test} from "vitest";
import {languagesOfChoice} from "../../../../../src/pages/languages/queries/languagesOfChoice.js";
import {calendarOfChoice} from "../../../../../src/pages/time/queries/calendarOfChoice.js";
import type {Query} from "../../../../../src/queries/query.js";
import {sqlText} from "../../../../../src/queries/sqlText.js";
import {engines, type TestEngine} from "../../../queries/engines.js";

let both: readonly TestEngine[];
beforeAll(async () => {
  both = await engines();
  for (const {text} of both) {
    await text("ALTER TABLE movies ADD COLUMN original_language VARCHAR");
    await text(
      "UPDATE movies SET original_language = CASE WHEN id IN (1, 4) THEN 'fr' WHEN id = 5 THEN 'ja' WHEN id = 10 THEN NULL ELSE 'en' END",
    );
  }
});

/** Runs a query on both engines, with its values bound and with them written in; all four must agree. */
async function rows<Row>(query: Query<Row>): Promise<readonly Row[]> {
  const [wasm, native] = both as [TestEngine, TestEngine];
  const answer = await wasm.run(query);
  expect(await native.run(query), `${query.name}: native DuckDB`).toEqual(answer);
  for (const engine of both)
    expect(await engine.text(sqlText(query)), `${query.name} as text`).toEqual(answer);
  return answer;
}

const any = {genre: null, language: null, from: 1800, to: 2100};

describe("the calendar of chosen films", () => {
  test("counts every film by month and weekday, and which of them are dated 1 January", async () => {
    const cells = await rows(calendarOfChoice(any));
    expect(cells.reduce((sum, {films}) => sum + films, 0)).toBe(12);
    expect(cells.reduce((sum, {january_1}) => sum + january_1, 0)).toBe(2);
    // 1 January 1899 was a Sunday, 1 January 2010 a Friday.
    expect(cells.filter(({january_1}) => january_1 > 0)).toEqual([
      {month: 1, weekday: 5, films: 1, january_1: 1},
      {month: 1, weekday: 7, films: 1, january_1: 1},
    ]);
  });

  test("takes genre, language and years, the bounds included, each alone and together", async () => {
    expect(await rows(calendarOfChoice({...any, genre: "Animation"}))).toEqual([
      {month: 10, weekday: 1, films: 1, january_1: 0},
      {month: 10, weekday: 6, films: 1, january_1: 0},
    ]);
    expect(await rows(calendarOfChoice({...any, genre: "Animation", from: 1999, to: 1999}))).toEqual([
      {month: 10, weekday: 6, films: 1, january_1: 0},
    ]);
    expect(await rows(calendarOfChoice({...any, language: "fr"}))).toEqual([
      {month: 1, weekday: 7, films: 1, january_1: 1},
      {month: 4, weekday: 3, films: 1, january_1: 0},
    ]);
    expect(await rows(calendarOfChoice({...any, language: "fr", genre: "Romance"}))).toEqual([
      {month: 4, weekday: 3, films: 1, january_1: 0},
    ]);
    expect(await rows(calendarOfChoice({...any, genre: "It's none"}))).toEqual([]);
  });
});

describe("the languages of chosen films", () => {
  test("come by films, then by code, the unknown one last of its number", async () => {
    expect(await rows(languagesOfChoice({genre: null, from: 1800, to: 2100, votes: 0}))).toEqual([
      {code: "en", films: 8},
      {code: "fr", films: 2},
      {code: "ja", films: 1},
      {code: null, films: 1},
    ]);
  });

  test("films without a number of votes have none; the bounds count", async () => {
    expect(await rows(languagesOfChoice({genre: null, from: 1800, to: 2100, votes: 3}))).toEqual([
      {code: "en", films: 6},
      {code: "fr", films: 1},
      {code: "ja", films: 1},
    ]);
    expect(await rows(languagesOfChoice({genre: "Comedy", from: 1999, to: 2100, votes: 2000}))).toEqual([
      {code: "en", films: 1},
    ]);
    expect(await rows(languagesOfChoice({genre: "Comedy", from: 1999, to: 2100, votes: 2001}))).toEqual([]);
  });
});
