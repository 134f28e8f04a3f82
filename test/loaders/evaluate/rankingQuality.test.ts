import {describe, expect, it} from "vitest";
import {DEPTH, filledBy, firstOf, rankingQuality} from "../../../loaders/evaluate/rankingQuality.js";
import {ratingsOf} from "./ratingsOf.js";

const ranking = (...lists: readonly (readonly number[])[]): Int32Array =>
  Int32Array.from(lists.flatMap((list) => [...list, ...Array<number>(DEPTH - list.length).fill(-1)]));
const always = () => true;

describe("the quality of rankings", () => {
  it("is 1 where what a user likes comes first, and falls with its place", () => {
    const ratings = ratingsOf([{likes: [0, 1]}]);
    expect(rankingQuality([ranking([1], [0], [])], ratings, always)).toEqual({ndcg: 1, recall: 1});
    const later = rankingQuality([ranking([2, 1], [2, 0], [])], ratings, always);
    expect(later.ndcg).toBeCloseTo(1 / Math.log2(3), 12);
    expect(later.recall).toBe(1);
  });

  it("takes the mean over pairs, of the fold that was left out, and asks nobody who likes one film only", () => {
    const ratings = ratingsOf([{likes: [0, 1]}, {likes: [2]}, {likes: [0, 2]}]);
    const found = ranking([1], [0], [0]);
    const none = ranking([], [], []);
    // Of the pairs (0, 0), (0, 1), (2, 0), (2, 2) the first two and the last find the other film.
    expect(rankingQuality([found], ratings, always).recall).toBe(3 / 4);
    const byUser = (user: number, _: number, fold: number) => (user === 0 ? 1 : 0) === fold;
    expect(rankingQuality([none, found], ratings, byUser).recall).toBe(1 / 2);
  });
});

describe("rankings", () => {
  it("begin with a shorter list", () => {
    expect([...firstOf(Int32Array.of(5, 6, 7, 8, 9, 4), 3, 2)]).toEqual([5, 6, 8, 9]);
  });

  it("are filled by what others have and they have not", () => {
    expect([...filledBy(Int32Array.of(5, -1, -1, 1, 2, 3), Int32Array.of(5, 7, 8, 9, 9, 9), 3)]).toEqual([
      5, 7, 8, 1, 2, 3,
    ]);
    expect([...filledBy(Int32Array.of(-1, -1), Int32Array.of(-1, 4), 2)]).toEqual([4, -1]);
  });
});
