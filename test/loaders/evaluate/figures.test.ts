import {describe, expect, test} from "vitest";
import type {Hits} from "../../../loaders/evaluate/evaluator.js";
import {difference, franchiseRecall, opinion, shape} from "../../../loaders/evaluate/figures.js";
import {catalogue} from "../../../loaders/recommend/catalogue.js";
import {features} from "../../../loaders/recommend/features.js";
import {tablesOf} from "../recommend/someFilms.js";
import {film} from "../transform/film.js";

const hits = (
  rows: readonly (readonly [user: number, hit: number, excess: number, rated: number, liked: number])[],
): Hits => ({
  user: Int32Array.from(rows, ([user]) => user),
  film: Int32Array.from(rows, (_, i) => i),
  hit: Uint8Array.from(rows, ([, hit]) => hit),
  excess: Float64Array.from(rows, ([, , excess]) => excess),
  rated: Uint8Array.from(rows, ([, , , rated]) => rated),
  liked: Uint8Array.from(rows, ([, , , , liked]) => liked),
});

describe("opinion", () => {
  test("is the mean over pairs", () => {
    const of = opinion(
      hits([
        [0, 1, 0.5, 4, 3],
        [0, 0, 0.1, 0, 0],
        [1, 1, 0.9, 1, 0],
      ]),
      [0.5, 1],
    );
    expect(of.pairs).toBe(3);
    expect(of.hit).toBeCloseTo(2 / 3, 12);
    expect(of.excess).toBeCloseTo(0.5, 12);
    expect(of.likeRate).toBeCloseTo(3 / 5, 12);
    expect(of.ownLikeRate).toBeCloseTo((4 * 0.5 + 1) / 5, 12);
  });

  test("has an interval around the mean, by resampling users, narrower for more users and the same every time", () => {
    const of = (users: number) =>
      opinion(
        hits(Array.from({length: users}, (_, user) => [user, 0, (user % 10) / 10, 1, 1])),
        new Array(users).fill(1),
      );
    for (const users of [20, 500]) {
      const {interval, excess} = of(users);
      expect(interval[0]).toBeLessThan(excess);
      expect(interval[1]).toBeGreaterThan(excess);
    }
    const width = ({interval}: {interval: readonly [number, number]}) => interval[1] - interval[0];
    expect(width(of(500))).toBeLessThan(width(of(20)) / 3);
    // 1.96 times the standard error of 0, 0.1, …, 0.9.
    expect(width(of(500)) / 2).toBeCloseTo((1.96 * Math.sqrt(0.0825)) / Math.sqrt(500), 2);
    expect(of(20)).toEqual(of(20));
  });

  test("differences are those of the same pairs", () => {
    const a = hits([
      [0, 1, 0.9, 1, 1],
      [1, 0, 0.2, 1, 1],
    ]);
    const b = hits([
      [0, 1, 0.4, 1, 1],
      [1, 0, 0.1, 1, 1],
    ]);
    expect(difference(a, b).mean).toBeCloseTo(0.3, 12);
  });
});

describe("the shape of lists", () => {
  const tables = tablesOf(
    ["A", "A", "A", null, null, null, null].map((collection, i) =>
      film({id: i, title: `${i}`, collection, genres: i < 3 ? ["War"] : ["Drama"], voteCount: 10 * i}),
    ),
  );
  const {catalogue: films} = catalogue(features(tables));
  const topK = new Int32Array(35).fill(-1);
  topK.set([1, 3, 4, 5, 6], 0);
  topK.set([2, 0], 5);
  topK.set([3], 10);

  test("franchise recall is the mean share of siblings found", () => {
    expect(franchiseRecall(films, topK)).toBeCloseTo((1 / 2 + 2 / 2 + 0) / 3, 12);
  });

  test("coverage, votes, siblings and diversity", () => {
    const votes = [0, 10, 20, 30, 40, 50, 60];
    const of = shape(films, votes, films.vectors.genres, topK);
    expect(of.withFive).toBeCloseTo(1 / 7, 12);
    expect(of.ever).toBe(1);
    expect(of.medianVotes).toBe(30);
    expect(of.siblings).toBeCloseTo((1 + 2 + 0) / 3, 12);
    // Film 0's five: one War and four Drama, 6 of 10 pairs alike; film 1's two are alike.
    expect(of.diversity).toBeCloseTo(1 - 7 / 11, 12);
  });
});
