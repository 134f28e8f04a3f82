import type {Ratings} from "../extract/readRatings.js";

/** How far down the rankings are looked at. */
export const DEPTH = 10;

/** How well rankings of all films put what a user likes first; means over pairs of a user and a liked film. */
export interface RankingQuality {
  /** Normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen 2002): a like counts 1. */
  readonly ndcg: number;
  /** Of the other films that the user likes, or of ten of them, the share among the first ten. */
  readonly recall: number;
}

/**
 * The quality of rankings, asked by each film that a user likes for the others that the user likes; users who like
 * one film only are left out.
 *
 * @param rankings of each fold, the first ten for every film, -1 in an empty position
 * @param isHeldOut whether a pair is of the fold that was left out
 */
export function rankingQuality(
  rankings: readonly Int32Array[],
  ratings: Ratings,
  isHeldOut: (user: number, film: number, fold: number) => boolean,
): RankingQuality {
  let pairs = 0;
  let ndcg = 0;
  let recall = 0;
  for (let user = 0; user < ratings.users; user++) {
    const rated = ratings.films.subarray(ratings.starts[user], ratings.starts[user + 1]);
    const likes = new Set(rated.filter((_, k) => ratings.liked[ratings.starts[user]! + k] === 1));
    const wanted = Math.min(DEPTH, likes.size - 1);
    if (wanted < 1) continue;
    for (const film of likes) {
      rankings.forEach((ranking, fold) => {
        if (!isHeldOut(user, film, fold)) return;
        let gain = 0;
        let found = 0;
        for (let place = 0; place < DEPTH; place++) {
          const other = ranking[DEPTH * film + place]!;
          if (other === film || !likes.has(other)) continue;
          found++;
          gain += discount(place);
        }
        pairs++;
        ndcg += gain / ideal(wanted);
        recall += found / wanted;
      });
    }
  }
  return {ndcg: ndcg / pairs, recall: recall / pairs};
}

function discount(place: number): number {
  return 1 / Math.log2(place + 2);
}

function ideal(wanted: number): number {
  let sum = 0;
  for (let place = 0; place < wanted; place++) sum += discount(place);
  return sum;
}

/** The first places of longer rankings. */
export function firstOf(rankings: Int32Array, depth: number, count: number): Int32Array {
  const size = rankings.length / depth;
  const first = new Int32Array(count * size);
  for (let film = 0; film < size; film++) {
    first.set(rankings.subarray(depth * film, depth * film + count), count * film);
  }
  return first;
}

/** Rankings with their empty places filled, in order, by what others have and they have not. */
export function filledBy(rankings: Int32Array, others: Int32Array, depth: number): Int32Array {
  const filled = rankings.slice();
  for (let from = 0; from < filled.length; from += depth) {
    const own = filled.subarray(from, from + depth);
    for (let at = 0; at < depth; at++) {
      const other = others[from + at]!;
      const empty = own.indexOf(-1);
      if (empty === -1) break;
      if (other >= 0 && !own.includes(other)) own[empty] = other;
    }
  }
  return filled;
}
