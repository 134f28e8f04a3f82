import type {Ratings} from "../extract/readRatings.js";
import {K} from "../recommend/rankTask.js";
import {NEAREST, neighbours, type Standings} from "./neighbours.js";
import {random} from "./random.js";

const DRAWN = 12;

/** A user and a film that this user likes, with what a recommender did for them. */
export interface Hits {
  /** One element per pair, by user. */
  readonly user: Int32Array;
  readonly film: Int32Array;
  /** 1 where one of the film's five is another film that the user likes. */
  readonly hit: Uint8Array;
  /** `hit` minus the mean of the same for the lists of 12 of its peers. */
  readonly excess: Float64Array;
  /** How many of the film's five the user rated, and how many of those the user likes. */
  readonly rated: Uint8Array;
  readonly liked: Uint8Array;
}

/**
 * Evaluates recommendations by ratings: K per film, -1 in an empty position.
 *
 * @param ofPeers the lists of the peers, where they are to be others than the recommender's own
 */
export type Evaluator = (topK: Int32Array, ofPeers?: Int32Array) => Hits;

/**
 * Makes an evaluator for one catalogue and its ratings. For each pair of a user and a liked film 12 films are
 * drawn from its 25 peers (see `neighbours`); the seed fixes the draw, which is
 * the same for every recommender.
 */
export function evaluator(films: Standings, ratings: Ratings, seed = 1): Evaluator {
  const near = neighbours(films, NEAREST);
  const nearest = new Map<number, Int32Array>();
  const draw = random(seed);
  const user: number[] = [];
  const film: number[] = [];
  const drawn: Int32Array[] = [];
  for (let u = 0; u < ratings.users; u++) {
    for (let k = ratings.starts[u]!; k < ratings.starts[u + 1]!; k++) {
      if (ratings.liked[k] === 0) continue;
      const f = ratings.films[k]!;
      let around = nearest.get(f);
      if (around === undefined) {
        around = near(f);
        nearest.set(f, around);
      }
      user.push(u);
      film.push(f);
      drawn.push(sample(around, DRAWN, draw));
    }
  }
  return (topK, ofPeers = topK) => {
    const hits = {
      user: Int32Array.from(user),
      film: Int32Array.from(film),
      hit: new Uint8Array(user.length),
      excess: new Float64Array(user.length),
      rated: new Uint8Array(user.length),
      liked: new Uint8Array(user.length),
    };
    // What the user at hand thinks of each film: 0 nothing, 1 rated, 2 liked.
    const opinion = new Uint8Array(films.size);
    const hitOf = (lists: Int32Array, of: number, but: number): number => {
      for (let rank = K * of; rank < K * of + K; rank++) {
        const other = lists[rank]!;
        if (other >= 0 && other !== but && opinion[other] === 2) return 1;
      }
      return 0;
    };
    for (let pair = 0; pair < user.length; pair++) {
      const u = user[pair]!;
      if (pair === 0 || user[pair - 1] !== u) {
        opinion.fill(0);
        for (let k = ratings.starts[u]!; k < ratings.starts[u + 1]!; k++) {
          opinion[ratings.films[k]!] = 1 + ratings.liked[k]!;
        }
      }
      const f = film[pair]!;
      let elsewhere = 0;
      for (const other of drawn[pair]!) elsewhere += hitOf(ofPeers, other, f);
      hits.hit[pair] = hitOf(topK, f, f);
      hits.excess[pair] = hits.hit[pair]! - (drawn[pair]!.length === 0 ? 0 : elsewhere / drawn[pair]!.length);
      for (let rank = K * f; rank < K * f + K; rank++) {
        const other = topK[rank]!;
        if (other < 0) continue;
        if (opinion[other]! > 0) hits.rated[pair]!++;
        if (opinion[other] === 2) hits.liked[pair]!++;
      }
    }
    return hits;
  };
}

/** Draws without putting back; all of them where there are no more than `count`. */
function sample(from: Int32Array, count: number, draw: () => number): Int32Array {
  if (from.length <= count) return from;
  const rest = from.slice();
  for (let i = 0; i < count; i++) {
    const j = i + Math.floor(draw() * (rest.length - i));
    const chosen = rest[j]!;
    rest[j] = rest[i]!;
    rest[i] = chosen;
  }
  return rest.slice(0, count);
}
