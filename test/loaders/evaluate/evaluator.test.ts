import {describe, expect, test} from "vitest";
import {mostVotedTopK} from "../../../loaders/evaluate/baselines.js";
import {evaluator} from "../../../loaders/evaluate/evaluator.js";
import {random} from "../../../loaders/evaluate/random.js";
import {ratingsOf} from "./ratingsOf.js";

/** Films of one year that nobody voted for, so that all of them are peers. */
const alike = (size: number) => ({
  size,
  year: new Int32Array(size).fill(2000),
  fame: new Float64Array(size),
});

describe("evaluator", () => {
  test("counts a hit where one of the film's five is another film that the user likes", () => {
    // Four films; 0 recommends 1 and 2, 1 recommends 0, 2 recommends 3, 3 nothing.
    const topK = Int32Array.of(1, 2, -1, -1, -1, 0, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, -1, -1);
    const ratings = ratingsOf([{likes: [0, 1], dislikes: [2]}, {likes: [2]}, {likes: []}]);
    const hits = evaluator(alike(4), ratings)(topK);
    expect(Array.from(hits.user)).toEqual([0, 0, 1]);
    expect(Array.from(hits.film)).toEqual([0, 1, 2]);
    expect(Array.from(hits.hit)).toEqual([1, 1, 0]);
    expect(Array.from(hits.rated)).toEqual([2, 1, 0]);
    expect(Array.from(hits.liked)).toEqual([1, 1, 0]);
  });

  test("takes off what the lists of films that stand alike get, without the film itself", () => {
    const topK = Int32Array.of(1, 2, -1, -1, -1, 0, -1, -1, -1, -1, 3, 1, -1, -1, -1, -1, -1, -1, -1, -1);
    const {excess} = evaluator(alike(4), ratingsOf([{likes: [0, 1]}]))(topK);
    // For film 0: film 1 recommends only 0 itself, film 2 recommends 1 (a hit), film 3 nothing: 1 - 1/3.
    expect(excess[0]).toBeCloseTo(2 / 3, 12);
    // For film 1: film 0 recommends 1 itself and 2, film 2 recommends 1 itself and 3, film 3 nothing: 1 - 0.
    expect(excess[1]).toBeCloseTo(1, 12);
  });

  test("takes off what other lists of those films get, where they are given", () => {
    const topK = Int32Array.of(1, 2, -1, -1, -1, 0, -1, -1, -1, -1, 3, 1, -1, -1, -1, -1, -1, -1, -1, -1);
    const none = new Int32Array(topK.length).fill(-1);
    const evaluate = evaluator(alike(4), ratingsOf([{likes: [0, 1]}]));
    expect(evaluate(topK, none).excess[0]).toBe(1);
    expect(evaluate(topK).excess[0]).toBeCloseTo(2 / 3, 12);
  });

  test("gives lists that ignore the film no excess", () => {
    const draw = random(2);
    const films = {
      ...alike(300),
      fame: Float64Array.from({length: 300}, draw),
    };
    const likes = () => Array.from({length: 300}, (_, film) => film).filter(() => draw() < 0.1);
    const ratings = ratingsOf(Array.from({length: 40}, () => ({likes: likes()})));
    const {hit, excess} = evaluator(films, ratings)(mostVotedTopK(films));
    expect(hit.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(100);
    const mean = excess.reduce((sum, one) => sum + one, 0) / excess.length;
    expect(Math.abs(mean)).toBeLessThan(0.01);
  });

  test("draws the same films for every recommender, from the nearest 25 only", () => {
    // Film 0 likes nobody but 1; among 60 films by fame, only those near film 0 are asked.
    const size = 60;
    const films = {
      ...alike(size),
      fame: Float64Array.from({length: size}, (_, i) => i / size),
    };
    const topK = new Int32Array(5 * size).fill(-1);
    for (let film = 26; film < size; film++) topK[5 * film] = 1;
    const evaluate = evaluator(films, ratingsOf([{likes: [0, 1]}]));
    expect(Array.from(evaluate(topK).excess)).toEqual([0, 0]);
    expect(evaluate(topK)).toEqual(evaluate(topK));
  });
});
