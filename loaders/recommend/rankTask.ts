import {blend} from "./blend.js";
import type {CandidateIndex} from "./candidateIndex.js";
import {candidates} from "./candidates.js";
import type {Catalogue} from "./catalogue.js";
import type {FilmRows} from "./filmRows.js";
import {chunkQueue} from "./parallel.js";
import {scorer} from "./scorer.js";
import {TopKHeap} from "./topKHeap.js";

/** Recommendations per film. */
export const K = 5;

export interface RankInput {
  readonly films: Catalogue;
  readonly index: CandidateIndex;
  readonly rows: FilmRows;
  readonly weights: Float64Array;
  /** The generic vectors of all films: see `filmVectors`. */
  readonly vectors: Float64Array;
  /** 1 for the films whose five are asked for. */
  readonly asked: Uint8Array;
  /** Written: five films per film, the best first, -1 where the catalogue has too few; and their scores. */
  readonly topK: Int32Array;
  readonly scores: Float64Array;
}

/** Writes the five of every film: the candidates with the highest scores, no work (title and date) twice. */
export function task(
  {films, index, rows, weights, vectors, asked, topK, scores}: RankInput,
  next: SharedArrayBuffer,
): void {
  const candidatesOf = candidates(index);
  const score = scorer(films, {weights, vectors}, rows);
  const room = new Float64Array(blend.priors.length * blend.count);
  // More than five, for the case that some are one work under several ids.
  const best = new TopKHeap(4 * K);
  const chunks = chunkQueue(next);
  for (let chunk = chunks(); chunk !== null; chunk = chunks()) {
    // In the order of the index, in which films of the same genres follow each other.
    for (let position = chunk.from; position < chunk.to; position++) {
      const film = index.films[position]!;
      if (asked[film] === 0) continue;
      const others = candidatesOf(film);
      score.score(film, others, room);
      best.clear();
      for (let i = 0; i < others.length; i++) best.add(others[i]!, room[i]!);
      best.sort();
      const start = K * film;
      let end = start;
      for (let i = 0; i < best.size && end < start + K; i++) {
        const work = films.work[best.rows[i]!];
        if (topK.subarray(start, end).some((chosen) => films.work[chosen] === work)) continue;
        topK[end] = best.rows[i]!;
        scores[end++] = best.scores[i]!;
      }
      topK.fill(-1, end, start + K);
    }
  }
}
