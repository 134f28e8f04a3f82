import type {Catalogue} from "../recommend/catalogue.js";
import {K} from "../recommend/rankTask.js";
import type {SparseMatrix} from "../recommend/sparseMatrix.js";
import type {Hits} from "./evaluator.js";
import {random} from "./random.js";

const RESAMPLES = 2000;

/** Bounds that hold 95 % of the resampled means. */
export type Interval = readonly [low: number, high: number];

/** What ratings say of a recommender. */
export interface Opinion {
  /** Pairs of a user and a film that the user likes. */
  readonly pairs: number;
  /** Share of the pairs in which one of the film's five is another film that the user likes. */
  readonly hit: number;
  /** That minus the same for the lists of the film's peers; mean over pairs. */
  readonly excess: number;
  /** Its interval, by resampling users. */
  readonly interval: Interval;
  /**
   * Of recommended films that the user rated, the share that the user likes; beside it the share of all their
   * ratings.
   */
  readonly likeRate: number;
  readonly ownLikeRate: number;
}

/** What the lists say by themselves. */
export interface Shape {
  /** Share of the films that have five; and of those that are recommended somewhere. */
  readonly withFive: number;
  readonly ever: number;
  readonly medianVotes: number;
  /** Mean number of a film's franchise among its five, over films in a franchise. */
  readonly siblings: number;
  /** One minus the mean cosine of the pairs among a film's five. */
  readonly diversity: number;
}

/** @param ownShare share of each user's ratings that are likes */
export function opinion(hits: Hits, ownShare: ArrayLike<number>): Opinion {
  let hitPairs = 0;
  let excess = 0;
  let rated = 0;
  let liked = 0;
  let own = 0;
  for (let i = 0; i < hits.user.length; i++) {
    hitPairs += hits.hit[i]!;
    excess += hits.excess[i]!;
    rated += hits.rated[i]!;
    liked += hits.liked[i]!;
    own += hits.rated[i]! * ownShare[hits.user[i]!]!;
  }
  const pairs = hits.user.length;
  return {
    pairs,
    hit: hitPairs / pairs,
    excess: excess / pairs,
    interval: bootstrap(Array.from(excessByUser(hits).values())),
    likeRate: liked / rated,
    ownLikeRate: own / rated,
  };
}

/** The difference of two recommenders' excess on the same pairs, with its interval by resampling users. */
export function difference(a: Hits, b: Hits): {readonly mean: number; readonly interval: Interval} {
  const other = excessByUser(b);
  const differences = Array.from(excessByUser(a), ([user, {sum, pairs}]) => ({
    sum: sum - other.get(user)!.sum,
    pairs,
  }));
  return {mean: pooled(differences), interval: bootstrap(differences)};
}

export function shape(
  films: Catalogue,
  votes: ArrayLike<number>,
  likeness: SparseMatrix,
  topK: Int32Array,
): Shape {
  const filled = Array.from(topK).filter((film) => film >= 0);
  let complete = 0;
  for (let film = 0; film < films.size; film++) if (topK[K * film + K - 1]! >= 0) complete++;
  const sorted = filled.map((film) => votes[film]!).sort((a, b) => a - b);
  const families = sizes(films.collection);
  let siblings = 0;
  let inFamilies = 0;
  let sameness = 0;
  let pairs = 0;
  const dense = new Float64Array(likeness.columnCount);
  for (let film = 0; film < films.size; film++) {
    const list = topK.subarray(K * film, K * film + K).filter((other) => other >= 0);
    if ((families.get(films.collection[film]!) ?? 0) > 1) {
      inFamilies++;
      siblings += list.filter((other) => films.collection[other] === films.collection[film]).length;
    }
    list.forEach((a, i) => {
      lay(likeness, a, dense, false);
      for (const b of list.subarray(i + 1)) {
        sameness += product(likeness, b, dense);
        pairs++;
      }
      lay(likeness, a, dense, true);
    });
  }
  return {
    withFive: complete / films.size,
    ever: new Set(filled).size / films.size,
    medianVotes: sorted[Math.floor(sorted.length / 2)] ?? 0,
    siblings: siblings / Math.max(1, inFamilies),
    diversity: 1 - sameness / Math.max(1, pairs),
  };
}

/** Mean share of a film's franchise, or of five of it, among its five. */
export function franchiseRecall(films: Pick<Catalogue, "size" | "collection">, topK: Int32Array): number {
  const families = sizes(films.collection);
  let sum = 0;
  let count = 0;
  for (let film = 0; film < films.size; film++) {
    const own = films.collection[film]!;
    const siblings = (families.get(own) ?? 0) - 1;
    if (siblings < 1) continue;
    let found = 0;
    for (let at = K * film; at < K * film + K; at++) {
      if (topK[at]! >= 0 && films.collection[topK[at]!] === own) found++;
    }
    sum += found / Math.min(K, siblings);
    count++;
  }
  return sum / Math.max(1, count);
}

function sizes(collections: Int32Array): Map<number, number> {
  const count = new Map<number, number>();
  for (const one of collections) if (one >= 0) count.set(one, (count.get(one) ?? 0) + 1);
  return count;
}

/** What the pairs of a user add up to, and how many they are (or how much was to be expected of them). */
export interface OfUser {
  sum: number;
  pairs: number;
}

function excessByUser({user, excess}: Hits): Map<number, OfUser> {
  const users = new Map<number, OfUser>();
  user.forEach((one, i) => {
    const known = users.get(one) ?? {sum: 0, pairs: 0};
    known.sum += excess[i]!;
    known.pairs++;
    users.set(one, known);
  });
  return users;
}

/** The mean over all pairs. */
export function pooled(users: readonly OfUser[]): number {
  let sum = 0;
  let count = 0;
  for (const user of users) {
    sum += user.sum;
    count += user.pairs;
  }
  return sum / count;
}

/** Percentile bootstrap (Efron 1979) of the mean over pairs, users drawn whole. */
export function bootstrap(users: readonly OfUser[], seed = 11): Interval {
  const draw = random(seed);
  const means = Float64Array.from({length: RESAMPLES}, () =>
    pooled(users.map(() => users[Math.floor(draw() * users.length)]!)),
  ).sort();
  return [means[Math.floor(0.025 * RESAMPLES)]!, means[Math.ceil(0.975 * RESAMPLES) - 1]!];
}

function lay(
  {starts, columns, values}: SparseMatrix,
  row: number,
  dense: Float64Array,
  clear: boolean,
): void {
  for (let k = starts[row]!; k < starts[row + 1]!; k++) dense[columns[k]!] = clear ? 0 : values[k]!;
}

function product({starts, columns, values}: SparseMatrix, row: number, dense: Float64Array): number {
  let sum = 0;
  for (let k = starts[row]!; k < starts[row + 1]!; k++) sum += dense[columns[k]!]! * values[k]!;
  return sum;
}
