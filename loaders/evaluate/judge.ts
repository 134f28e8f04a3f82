import {NEAREST, neighbours, type Standings} from "./neighbours.js";
import {random} from "./random.js";
import type {Ratings} from "./readRatings.js";

/** Places that a list of recommendations has; -1 stands in an empty one. */
export const FIVE = 5;
const DRAWN = 12;

/** A user and a film that this user likes, with what a recommender did for them. */
export interface Verdicts {
  /** One element per pair, by user. */
  readonly user: Int32Array;
  readonly film: Int32Array;
  /** 1 where one of the film's five is another film that the user likes. */
  readonly hit: Uint8Array;
  /** `hit` minus the mean of the same for the fives of 12 films that stand where the film stands. */
  readonly excess: Float64Array;
  /** How many of the film's five the user rated, and how many of those the user likes. */
  readonly rated: Uint8Array;
  readonly liked: Uint8Array;
}

/** Judges recommendations, five places per film, by ratings. */
export type Judge = (fives: Int32Array) => Verdicts;

/**
 * Makes a judge for one catalogue and its ratings. For each pair of a user and a liked film 12 films are
 * drawn from the 25 that stand where the film stands (see `neighbours`); the seed fixes the draw, which is
 * the same for every recommender.
 */
export function judge(films: Standings, ratings: Ratings, seed = 1): Judge {
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
  return (fives) => {
    const verdicts = {
      user: Int32Array.from(user),
      film: Int32Array.from(film),
      hit: new Uint8Array(user.length),
      excess: new Float64Array(user.length),
      rated: new Uint8Array(user.length),
      liked: new Uint8Array(user.length),
    };
    // What the user at hand thinks of each film: 0 nothing, 1 rated, 2 liked.
    const opinion = new Uint8Array(films.size);
    const hits = (of: number, but: number): number => {
      for (let place = FIVE * of; place < FIVE * of + FIVE; place++) {
        const other = fives[place]!;
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
      for (const other of drawn[pair]!) elsewhere += hits(other, f);
      verdicts.hit[pair] = hits(f, f);
      verdicts.excess[pair] =
        verdicts.hit[pair]! - (drawn[pair]!.length === 0 ? 0 : elsewhere / drawn[pair]!.length);
      for (let place = FIVE * f; place < FIVE * f + FIVE; place++) {
        const other = fives[place]!;
        if (other < 0) continue;
        if (opinion[other]! > 0) verdicts.rated[pair]!++;
        if (opinion[other] === 2) verdicts.liked[pair]!++;
      }
    }
    return verdicts;
  };
}

/** Draws without putting back; all of them where there are no more than `count`. */
function sample(from: Int32Array, count: number, draw: () => number): Int32Array {
  if (from.length <= count) return from;
  const left = from.slice();
  for (let i = 0; i < count; i++) {
    const j = i + Math.floor(draw() * (left.length - i));
    const chosen = left[j]!;
    left[j] = left[i]!;
    left[i] = chosen;
  }
  return left.slice(0, count);
}
