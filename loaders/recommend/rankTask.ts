import {blend} from "./blend.js";
import type {CandidateIndex} from "./candidateIndex.js";
import {candidates} from "./candidates.js";
import type {Catalogue} from "./catalogue.js";
import type {FilmRows} from "./filmRows.js";
import {LIKED_WEIGHT, type LikedTogether} from "./likedTogether.js";
import {chunkQueue} from "./parallel.js";
import {LAST, scorer} from "./scorer.js";
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
  /** What ratings add, where there are any. */
  readonly liked: LikedTogether | null;
  /** 1 for the films whose five are asked for. */
  readonly asked: Uint8Array;
  /** Written: five films per film, the best first, -1 where the catalogue has too few; and their scores. */
  readonly topK: Int32Array;
  readonly scores: Float64Array;
}

/** Writes the five of every film: the candidates with the highest scores, no work (title and date) twice. */
export function task(
  {films, index, rows, weights, vectors, liked, asked, topK, scores}: RankInput,
  next: SharedArrayBuffer,
): void {
  const byContent = candidates(index);
  const candidatesOf = liked === null ? byContent : alsoLiked(liked, byContent);
  const score = scorer(films, {weights, vectors}, rows);
  let room = new Float64Array(blend.priors.length * blend.count);
  // More than five, for the case that some are one work under several ids.
  const best = new TopKHeap(4 * K);
  const chunks = chunkQueue(next);
  for (let chunk = chunks(); chunk !== null; chunk = chunks()) {
    // In the order of the index, in which films of the same genres follow each other.
    for (let position = chunk.from; position < chunk.to; position++) {
      const film = index.films[position]!;
      if (asked[film] === 0) continue;
      const others = candidatesOf(film);
      if (others.length > room.length) room = new Float64Array(others.length);
      score.score(film, others, room);
      if (liked !== null) addLiked(liked, film, others, room);
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

/** The candidates by content and the films that the same people like, ascending. */
function alsoLiked(
  {starts, films}: LikedTogether,
  byContent: (film: number) => Int32Array,
): (film: number) => Int32Array {
  return (film) => {
    const others = byContent(film);
    const own = films.subarray(starts[film]!, starts[film + 1]!);
    return own.length === 0 ? others : Int32Array.from(new Set([...others, ...own])).sort();
  };
}

/** Adds what ratings say to the scores of candidates. Films that the same people like do not come last for sharing nothing else. */
function addLiked(
  {starts, films, likenesses}: LikedTogether,
  film: number,
  others: Int32Array,
  scores: Float64Array,
): void {
  let i = 0;
  for (let k = starts[film]!; k < starts[film + 1]!; k++) {
    while (others[i]! < films[k]!) i++;
    if (scores[i]! < -LAST / 2) scores[i]! += LAST;
    scores[i]! += LIKED_WEIGHT * likenesses[k]!;
  }
}
