import {beforeAll, describe, expect, test} from "vitest";
import {movies} from "../../../../loaders/schema.js";
import {missingInChoice} from "../../../../src/pages/provenance/queries/missingInChoice.js";
import {missingTogether} from "../../../../src/pages/provenance/queries/missingTogether.js";
import {missingValue, movieColumns} from "../../../../src/pages/provenance/queries/missingValue.js";
import type {Query} from "../../../../src/queries/query.js";
import {sqlText} from "../../../../src/queries/sqlText.js";
import {engines, type TestEngine} from "../../queries/engines.js";

let both: readonly TestEngine[];
beforeAll(async () => {
  both = await engines();
  for (const {text} of both) {
    await text("ALTER TABLE movies ADD COLUMN original_language VARCHAR");
    await text("ALTER TABLE movies ADD COLUMN runtime DOUBLE");
    await text("ALTER TABLE movies ADD COLUMN overview VARCHAR");
    await text("ALTER TABLE movies ADD COLUMN keywords VARCHAR[] DEFAULT []");
    await text(
      "UPDATE movies SET original_language = CASE WHEN id IN (1, 4) THEN 'fr' WHEN id = 5 THEN NULL ELSE 'en' END",
    );
    await text("UPDATE movies SET runtime = CASE WHEN id = 2 THEN 0 WHEN id = 3 THEN NULL ELSE 90 END");
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

const any = {genre: null, language: null, from: 1800, to: 2100, votes: 0};

describe("what is missing in chosen films", () => {
  test("0 in money and runtime, a mean of no votes and an empty list are missing", async () => {
    expect(await rows(missingInChoice(any))).toEqual([
      {
        films: 12,
        revenue: 4,
        budget: 4,
        return: 5,
        runtime: 2,
        vote_average: 2,
        genres: 9,
        original_language: 1,
        popularity: 1,
      },
    ]);
  });

  test("choices are taken together", async () => {
    const films = async (choice: Partial<typeof any> | {genre: string} | {language: string}) =>
      (await rows(missingInChoice({...any, ...choice})))[0]?.films;
    expect(await films({genre: "Comedy"})).toBe(2);
    expect(await films({language: "fr"})).toBe(2);
    expect(await films({from: 1999, to: 1999})).toBe(2);
    expect(await films({votes: 2000})).toBe(4);
    expect(await films({from: 2000, to: 2005, votes: 1})).toBe(1);
    expect(await films({genre: "O'Neill; --"})).toBe(0);
  });
});

test("films are counted by what they lack together, the most frequent combination first", async () => {
  const together = await rows(missingTogether());
  const films = together.map((row) => row.films);
  expect(films).toEqual(films.toSorted((a, b) => b - a));
  const lacking = (column: string) =>
    together.reduce((sum, row) => sum + (row.missing.split(" ").includes(column) ? row.films : 0), 0);
  const [missing] = await rows(missingInChoice(any));
  expect(films.reduce((sum, count) => sum + count, 0)).toBe(missing?.films);
  for (const column of ["budget", "revenue", "runtime", "vote_average"] as const)
    expect(lacking(column)).toBe(missing?.[column]);
});

test("every column of the table of films is looked at, each as its description says", () => {
  expect(movieColumns).toEqual(movies.columns.map(({name}) => name));
  for (const column of movies.columns) {
    const condition = missingValue(column.name);
    if ("null" in column && column.name !== "runtime" && column.name !== "vote_average") {
      expect(condition).toBe(`${column.name} IS NULL`);
    }
    if (column.description.en.includes("0 means unknown")) expect(condition).toContain(" = 0");
    if (column.type === "VARCHAR[]") expect(condition).toBe(`len(${column.name}) = 0`);
  }
});
