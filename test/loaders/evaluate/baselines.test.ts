import {describe, expect, test} from "vitest";
import {
  itemItemTopK,
  mostVotedTopK,
  mvpTopK,
  overviewTopK,
  randomTopK,
} from "../../../loaders/evaluate/baselines.js";
import {features} from "../../../loaders/recommend/features.js";
import {someFilms, tablesOf} from "../recommend/someFilms.js";
import {film} from "../transform/film.js";
import {ratingsOf} from "./ratingsOf.js";

describe("the recommenders to compare with", () => {
  test("random ones recommend five different others, the same every time", () => {
    const topK = randomTopK(50);
    for (let of = 0; of < 50; of++) {
      const five = new Set(topK.subarray(5 * of, 5 * of + 5));
      expect(five.size).toBe(5);
      expect(five.has(of)).toBe(false);
    }
    expect(randomTopK(50)).toEqual(topK);
    expect(Array.from(randomTopK(2))).toEqual([1, -1, -1, -1, -1, 0, -1, -1, -1, -1]);
  });

  test("the most voted are the same for everyone, but never the film itself", () => {
    const topK = mostVotedTopK({size: 7, fame: Float64Array.of(0, 6, 5, 4, 3, 2, 1)});
    expect(Array.from(topK.subarray(0, 5))).toEqual([1, 2, 3, 4, 5]);
    expect(Array.from(topK.subarray(5, 10))).toEqual([2, 3, 4, 5, 6]);
  });

  test("the overview's recommends what has rare words in common", async () => {
    const films = features(
      tablesOf(
        ["a cat and a dog", "a dog and a horse", "a horse alone", "the cat with the dog", "nothing"].map(
          (overview, id) => film({id, overview}),
        ),
      ),
    );
    const topK = await overviewTopK(films);
    expect(topK[0]).toBe(3);
    expect(Array.from(topK.subarray(20, 25))).toEqual([-1, -1, -1, -1, -1]);
  });

  test("the MVP's recipe weighs seven fields alike: three shared ones beat one", async () => {
    const base = {overview: "x y z", title: "T", genres: ["War"], productionCompanies: ["Company"]};
    const films = features(
      tablesOf([
        film({id: 1, ...base}),
        film({id: 2, title: "Other", genres: ["War"], productionCompanies: ["Company"], overview: "x q w"}),
        film({id: 3, title: "Another", overview: "x y z", genres: [], productionCompanies: []}),
        film({id: 4, title: "Else"}),
      ]),
    );
    expect((await mvpTopK(films))[0]).toBe(1);
    expect((await mvpTopK(features(someFilms(30, 2)))).length).toBe(150);
  });

  test("item-item recommends what the same users like, among the users of one part only", async () => {
    const ratings = ratingsOf([
      {likes: [0, 1]},
      {likes: [0, 1, 2]},
      {likes: [0, 3]},
      {likes: [0, 3]},
      {likes: [3]},
    ]);
    expect((await itemItemTopK(5, ratings, (user) => user < 2))[0]).toBe(1);
    expect((await itemItemTopK(5, ratings, (user) => user >= 2))[0]).toBe(3);
    expect((await itemItemTopK(5, ratings, () => true))[5 * 4]).toBe(-1);
  });
});
