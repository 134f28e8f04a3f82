import {terms} from "../recommend/formula.js";
import {filmVectors} from "../recommend/genericTokens.js";
import type {Model} from "../recommend/model.js";
import {K} from "../recommend/rankTask.js";
import {product} from "../recommend/scorer.js";
import {TopKHeap} from "../recommend/topKHeap.js";
import type {TrainingSet} from "./trainingSet.js";

/**
 * The five of every film that a training set asks about, as `rank` would choose them by a given model, without its
 * pass for coverage.
 */
export function choose(set: TrainingSet, {weights, vectors}: Model): Int32Array {
  const {films, queries, starts, candidates} = set;
  const topK = new Int32Array(K * films.size).fill(-1);
  const best = new TopKHeap(K);
  const ofFilms = filmVectors(films.tokens, vectors);
  queries.forEach((query, i) => {
    best.clear();
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      let score = 0;
      for (let t = 0; t < terms.length; t++) score += weights[t]! * set.terms[k * terms.length + t]!;
      best.add(candidates[k]!, score + product(ofFilms, query, candidates[k]!));
    }
    best.sort();
    for (let rank = 0; rank < best.size; rank++) topK[K * query + rank] = best.rows[rank]!;
  });
  return topK;
}
