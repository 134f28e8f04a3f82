import {terms} from "../recommend/formula.js";
import {filmVectors} from "../recommend/genericTokens.js";
import type {Model} from "../recommend/model.js";
import {K} from "../recommend/rankTask.js";
import {product} from "../recommend/scorer.js";
import {TopKHeap} from "../recommend/topKHeap.js";
import type {TrainingSet} from "./trainingSet.js";

/**
 * The five of every film that a training set asks about (or as many as `k`), as `rank` would choose them by a given
 * model, without its passes: that for coverage, and that which puts what shares nothing more behind all else.
 */
export function choose(set: TrainingSet, {weights, vectors}: Model, k = K): Int32Array {
  const {films, queries, starts, candidates} = set;
  const topK = new Int32Array(k * films.size).fill(-1);
  const best = new TopKHeap(k);
  const ofFilms = filmVectors(films.tokens, vectors);
  queries.forEach((query, i) => {
    best.clear();
    for (let at = starts[i]!; at < starts[i + 1]!; at++) {
      let score = 0;
      for (let t = 0; t < terms.length; t++) score += weights[t]! * set.terms[at * terms.length + t]!;
      best.add(candidates[at]!, score + product(ofFilms, query, candidates[at]!));
    }
    best.sort();
    for (let rank = 0; rank < best.size; rank++) topK[k * query + rank] = best.rows[rank]!;
  });
  return topK;
}
