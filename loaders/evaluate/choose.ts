import {Best} from "../recommend/best.js";
import {terms} from "../recommend/formula.js";
import {FIVE} from "../recommend/rankTask.js";
import type {Lesson} from "./lesson.js";

/**
 * The five of every film that a lesson asks about, as `rank` would choose them by given weights, without its
 * pass for coverage.
 */
export function choose(lesson: Lesson, weights: ArrayLike<number>): Int32Array {
  const {films, queries, starts, candidates} = lesson;
  const fives = new Int32Array(FIVE * films.size).fill(-1);
  const best = new Best(FIVE);
  queries.forEach((query, i) => {
    best.clear();
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      let score = 0;
      for (let t = 0; t < terms.length; t++) score += weights[t]! * lesson.terms[k * terms.length + t]!;
      best.add(candidates[k]!, score);
    }
    best.sort();
    for (let place = 0; place < best.size; place++) fives[FIVE * query + place] = best.rows[place]!;
  });
  return fives;
}
