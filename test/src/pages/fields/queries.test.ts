import {beforeAll, describe, expect, test} from "vitest";
import {everRecommended} from "../../../../src/pages/fields/queries/everRecommended.js";
import {leftOutFilms} from "../../../../src/pages/fields/queries/leftOutFilms.js";
import type {Query} from "../../../../src/queries/query.js";
import {engines, type TestEngine} from "../../queries/engines.js";

let both: readonly TestEngine[];
beforeAll(async () => {
  both = await engines();
  for (const column of [
    "status VARCHAR",
    "overview VARCHAR",
    "original_language VARCHAR",
    "production_companies VARCHAR[]",
  ])
    await everywhere(`ALTER TABLE movies ADD COLUMN ${column}`);
});

async function everywhere(sql: string): Promise<void> {
  for (const {text} of both) await text(sql);
}

/** Runs a query on both engines, which must agree. */
async function rows<Row>(query: Query<Row>): Promise<readonly Row[]> {
  const [wasm, native] = both as [TestEngine, TestEngine];
  const answer = await wasm.run(query);
  expect(await native.run(query), `${query.name}: native DuckDB`).toEqual(answer);
  return answer;
}

describe("films that an earlier analysis left out", () => {
  test("are named where it was for a character alone, wherever that stands", async () => {
    await everywhere("UPDATE movies SET status = 'Released' WHERE id = 12");
    // Of plain ASCII and many votes: only its status left it out.
    await everywhere("UPDATE movies SET status = 'Rumored' WHERE id = 8");
    const named = async () => (await rows(leftOutFilms(9))).map(({id}) => id);
    // Of the cast of 12 and of others a name with a tilde; the title of 1 has an accent.
    expect(await named()).toEqual([1, 12, 5]);
    await everywhere("UPDATE movies SET status = 'Post Production' WHERE id = 1");
    expect(await named()).toEqual([12, 5]);
  });
});

describe("films with the title and date of another one", () => {
  const copies = async () => (await rows(everRecommended()))[0]?.copies;
  const plant = (id: number, title: string, date: string) =>
    everywhere(
      `INSERT INTO movies BY NAME SELECT ${id} AS id, ${title} AS title, DATE '${date}' AS release_date`,
    );

  test("are none where the date or the title differs", async () => {
    expect(await copies()).toBe(0);
  });

  test("count as two where they are a pair, as three where there is a third", async () => {
    await plant(101, "'Toy Robots'", "1995-10-30");
    expect(await copies()).toBe(2);
    await plant(102, "'Toy Robots'", "1995-10-30");
    expect(await copies()).toBe(3);
  });

  test("are not those without a title", async () => {
    await plant(103, "NULL", "1960-02-29");
    expect(await copies()).toBe(3);
  });
});
