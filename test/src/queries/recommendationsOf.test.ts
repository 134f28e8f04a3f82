import {beforeAll, describe, expect, test} from "vitest";
import type {Query} from "../../../src/queries/query.js";
import {recommendationOrders, recommendationsOf} from "../../../src/queries/recommendationsOf.js";
import {sqlText} from "../../../src/queries/sqlText.js";
import {engines, type TestEngine} from "./engines.js";

let both: readonly TestEngine[];
beforeAll(async () => {
  both = await engines();
});

/** Runs a query on both engines, with its values bound and with them written in; all four must agree. */
async function rows<Row>(query: Query<Row>): Promise<readonly Row[]> {
  const [wasm, native] = both as [TestEngine, TestEngine];
  const answer = await wasm.run(query);
  expect(await native.run(query)).toEqual(answer);
  for (const engine of both) expect(await engine.text(sqlText(query))).toEqual(answer);
  return answer;
}

describe("the recommendations of a film", () => {
  test("stand in the official order, by similarity or by weighted rating", async () => {
    const ids = async (order: (typeof recommendationOrders)[number]) =>
      (await rows(recommendationsOf(8, order))).map(({id}) => id);
    expect(await ids("mean")).toEqual([12, 1, 9, 7, 4]);
    expect(await ids("similarity")).toEqual([9, 7, 1, 4, 12]);
    expect(await ids("weighted")).toEqual([1, 12, 9, 4, 7]);
  });

  test("come with what is known of each, and lists as lists", async () => {
    const [, , toys] = await rows(recommendationsOf(8, "mean"));
    expect(toys).toMatchObject({
      title: "Toy Robots 2",
      release_year: 1999,
      vote_average: 7.3,
      vote_count: 2000,
      genres: ["Animation", "Comedy"],
      rank: 3,
      similarity: 0.9,
      strength: "strong",
      reasons: [
        {kind: "title", value: "toy", share: 50, surplus: 50},
        {kind: "director", value: "Jon Latter", share: 31, surplus: 31},
        {kind: "cast", value: "Ana Peña", share: 19, surplus: 19},
      ],
      weak: false,
    });
  });

  test("have the rating that IMDb's formula gives; C for a film without votes", async () => {
    const answer = await rows(recommendationsOf(8, "weighted"));
    // Of the ten films with votes, nine have no more than 3,403; these are their means.
    const means = [7.8, 6.8, 6.7, 6, 5, 5.5, 7.7, 7.3, 10, 7.9];
    const m = 3403;
    const c = means.reduce((sum, mean) => sum + mean, 0) / means.length;
    for (const {id, vote_average, vote_count, weighted_rating, prior_mean, prior_votes} of answer) {
      expect(prior_votes).toBe(m);
      expect(prior_mean).toBeCloseTo(c, 12);
      const v = vote_count ?? 0;
      expect(weighted_rating, `film ${id}`).toBeCloseTo((v * (vote_average ?? 0) + m * c) / (v + m), 12);
    }
    expect(answer.find(({id}) => id === 4)?.weighted_rating).toBeCloseTo(c, 12);
  });

  test("are none for a film that has none", async () => {
    for (const order of recommendationOrders) expect(await rows(recommendationsOf(1, order))).toEqual([]);
  });
});
