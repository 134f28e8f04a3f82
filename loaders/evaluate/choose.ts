import {terms} from "../recommend/formula.js";
import {K} from "../recommend/rankTask.js";
import {TopKHeap} from "../recommend/topKHeap.js";
import type {TrainingSet} from "./trainingSet.js";

/**
 * The five of every film that a training set asks about, as `rank` would choose them by given weights, without its
 * pass for coverage.
 */
export function choose(set: TrainingSet, weights: ArrayLike<number>): Int32Array {
  const {films, queries, starts, candidates} = set;
  const topK = new Int32Array(K * films.size).fill(-1);
  const best = new TopKHeap(K);
  queries.forEach((query, i) => {
    best.clear();
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      let score = 0;
      for (let t = 0; t < terms.length; t++) score += weights[t]! * set.terms[k * terms.length + t]!;
      best.add(candidates[k]!, score);
    }
    best.sort();
    for (let rank = 0; rank < best.size; rank++) topK[K * query + rank] = best.rows[rank]!;
  });
  return topK;
}
