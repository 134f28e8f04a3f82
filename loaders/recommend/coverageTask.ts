import {blend} from "./blend.js";
import type {CandidateIndex} from "./candidateIndex.js";
import {candidates} from "./candidates.js";
import type {Catalogue} from "./catalogue.js";
import type {FilmRows} from "./filmRows.js";
import {chunkQueue} from "./parallel.js";
import {K} from "./rankTask.js";
import {LAST, scorer} from "./scorer.js";
import {TopKHeap} from "./topKHeap.js";

/** Lists that a film may be added to, the cheapest ones. */
export const REPAIRS = 12;

export interface CoverageInput {
  readonly films: Catalogue;
  readonly index: CandidateIndex;
  readonly rows: FilmRows;
  readonly weights: Float64Array;
  /** The generic vectors of all films: see `filmVectors`. */
  readonly vectors: Float64Array;
  readonly topK: Int32Array;
  readonly scores: Float64Array;
  /** Films that nobody is recommended. */
  readonly missing: Int32Array;
  /**
   * Written, per missing film: the films among whose five it would lose the least, -1 where there are fewer;
   * and how much, negated.
   */
  readonly targets: Int32Array;
  readonly losses: Float64Array;
}

/** Finds, for films that are never recommended, the lists in which they could replace the last film. */
export function task(input: CoverageInput, next: SharedArrayBuffer): void {
  const {films, index, rows, weights, vectors, topK, scores, missing, targets, losses} = input;
  const candidatesOf = candidates(index);
  const score = scorer(films, {weights, vectors}, rows);
  const room = new Float64Array(blend.priors.length * blend.count);
  const best = new TopKHeap(REPAIRS);
  const chunks = chunkQueue(next);
  for (let chunk = chunks(); chunk !== null; chunk = chunks()) {
    for (let i = chunk.from; i < chunk.to; i++) {
      const film = missing[i]!;
      const others = candidatesOf(film);
      score.score(film, others, room, true);
      best.clear();
      for (let j = 0; j < others.length; j++) {
        const target = others[j]!;
        const last = K * target + K - 1;
        const taken = topK
          .subarray(K * target, last + 1)
          .some((other) => other < 0 || films.work[other] === films.work[film]);
        // Nothing takes the place of a film that shares more.
        if (!taken && room[j]! - scores[last]! > -LAST / 2) best.add(target, room[j]! - scores[last]!);
      }
      best.sort();
      for (let j = 0; j < REPAIRS; j++) {
        targets[i * REPAIRS + j] = j < best.size ? best.rows[j]! : -1;
        losses[i * REPAIRS + j] = j < best.size ? -best.scores[j]! : 0;
      }
    }
  }
}
