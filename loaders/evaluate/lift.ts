import type {Ratings} from "../extract/readRatings.js";
import {bootstrap, type Interval, type OfUser, pooled} from "./figures.js";
import {NEAREST, neighbours, type Standings} from "./neighbours.js";

/** How much more often those who like a film like what is recommended after it than those who like its peers do. */
export interface Lift {
  /** Recommendations whose film someone likes. */
  readonly recommendations: number;
  /** Times that a user likes both films. */
  readonly both: number;
  /** `both` by how many there would be if those who like the film's peers (see `neighbours`) were asked instead. */
  readonly lift: number;
  /** 95 %, by resampling users. */
  readonly interval: Interval;
}

/** A film and one that is recommended after it, by their places. */
export interface RecommendedPair {
  readonly query: number;
  readonly recommended: number;
}

/**
 * The lift of recommendations: of those who like a film, how many like the recommended one, by the same of those who
 * like one of its 25 peers; both added up over all pairs.
 *
 * @param counts which users count for a pair
 */
export function lift<Pair extends RecommendedPair>(
  films: Standings,
  ratings: Ratings,
  pairs: readonly Pair[],
  counts: (user: number, pair: Pair) => boolean = () => true,
): Lift {
  const near = neighbours(films, NEAREST);
  const likers: number[][] = Array.from({length: films.size}, () => []);
  for (let user = 0; user < ratings.users; user++) {
    for (let k = ratings.starts[user]!; k < ratings.starts[user + 1]!; k++) {
      if (ratings.liked[k] === 1) likers[ratings.films[k]!]!.push(user);
    }
  }
  const both = new Float64Array(ratings.users);
  const expected = new Float64Array(ratings.users);
  const likes = new Uint8Array(ratings.users);
  const peersOf = new Map<number, Int32Array>();
  let recommendations = 0;
  for (const pair of pairs) {
    const {query, recommended} = pair;
    const users = likers[query]!.filter((user) => counts(user, pair));
    if (users.length === 0) continue;
    recommendations++;
    for (const user of likers[recommended]!) likes[user] = 1;
    const peers = peersOf.get(query) ?? near(query);
    peersOf.set(query, peers);
    let asked = 0;
    let liked = 0;
    for (const peer of peers) {
      if (peer === recommended) continue;
      for (const user of likers[peer]!) {
        if (!counts(user, pair)) continue;
        asked++;
        liked += likes[user]!;
      }
    }
    for (const user of users) {
      both[user]! += likes[user]!;
      expected[user]! += liked / Math.max(1, asked);
    }
    for (const user of likers[recommended]!) likes[user] = 0;
  }
  const users = Array.from(both, (sum, user): OfUser => ({sum, pairs: expected[user]!}));
  return {
    recommendations,
    both: both.reduce((sum, count) => sum + count, 0),
    lift: pooled(users),
    interval: bootstrap(users, 3),
  };
}
