import {describe, expect, test} from "vitest";
import {lift} from "../../../loaders/evaluate/lift.js";
import {ratingsOf} from "./ratingsOf.js";

/** Films of one year and equally many votes: each is a peer of every other. */
const films = {size: 12, year: new Int32Array(12).fill(2000), fame: new Float64Array(12)};

describe("the lift of a recommendation", () => {
  test("is 1 where those who like a film like another as often as everybody does", () => {
    const everyone = Array.from({length: 40}, () => ({
      likes: Array.from({length: 12}, (_, i) => i),
      dislikes: [],
    }));
    const found = lift(films, ratingsOf(everyone), [{query: 0, recommended: 1}]);
    expect(found).toEqual({recommendations: 1, both: 40, lift: 1, interval: [1, 1]});
  });

  test("is how many times as often they do as those who like the film's peers", () => {
    // All 20 who like 0 like 1; of the 100 who like another film, one in ten does.
    const users = Array.from({length: 120}, (_, i) => ({
      likes: i < 20 ? [0, 1] : i % 10 === 0 ? [1, 2 + (i % 9)] : [2 + (i % 9)],
      dislikes: [],
    }));
    const found = lift(films, ratingsOf(users), [{query: 0, recommended: 1}]);
    expect(found.both).toBe(20);
    expect(found.lift).toBeCloseTo(10, 9);
    expect(found.interval[1] - found.interval[0]).toBeCloseTo(0, 9);
  });

  test("counts only the users asked for, and no film that nobody likes", () => {
    const users = [
      {likes: [0, 1], dislikes: []},
      {likes: [0, 2], dislikes: []},
      {likes: [3, 1], dislikes: []},
    ];
    const pairs = [
      {query: 0, recommended: 1},
      {query: 5, recommended: 1},
    ];
    const found = lift(films, ratingsOf(users), pairs, (user) => user > 0);
    expect([found.recommendations, found.both, found.lift]).toEqual([1, 0, 0]);
  });
});
