import {candidateIndex} from "./candidateIndex.js";
import type {Catalogue} from "./catalogue.js";
import {type CoverageInput, task as coverageTask, REPAIRS} from "./coverageTask.js";
import {filmRows} from "./filmRows.js";
import {filmVectors} from "./genericTokens.js";
import type {LikedTogether} from "./likedTogether.js";
import type {Model} from "./model.js";
import {parallel} from "./parallel.js";
import {K, type RankInput, task as rankTask} from "./rankTask.js";

/** Five films per film, the best first; -1 where the catalogue has too few. */
export interface TopK {
  readonly topK: Int32Array;
  /** By the formula; only the order of one film's scores means something. */
  readonly scores: Float64Array;
}

export interface RankOptions {
  /** Number of threads; by default one per core. The result is the same for any number. */
  readonly workers?: number | undefined;
  /**
   * Whether every film that nobody would be recommended takes one fifth place somewhere; by default it does.
   */
  readonly cover?: boolean;
  /**
   * The only films whose five are asked for, by place; all by default. The others' places stay -1, and
   * nothing is covered.
   */
  readonly only?: Int32Array;
  /** What ratings say; films without likes are ranked as without it. */
  readonly liked?: LikedTogether | null | undefined;
}

/**
 * The five of every film: candidates by the blend (see `candidates`), chosen by the formula (see `formula`)
 * with what the model has learned; then each film that nobody is recommended takes the fifth place where its score
 * falls short of it by the least, if its holder is recommended elsewhere too.
 */
export async function rank(
  films: Catalogue,
  {weights, vectors}: Model,
  {workers, cover = true, only, liked = null}: RankOptions = {},
): Promise<TopK> {
  const input: RankInput = {
    films,
    index: candidateIndex(films),
    rows: filmRows(films),
    weights: doubles(weights.length),
    vectors: filmVectors(films.tokens, vectors),
    liked,
    asked: new Uint8Array(new SharedArrayBuffer(films.size)),
    topK: integers(K * films.size),
    scores: doubles(K * films.size),
  };
  input.weights.set(weights);
  input.topK.fill(-1);
  if (only === undefined) input.asked.fill(1);
  else for (const film of only) input.asked[film] = 1;
  await parallel(rankTask, new URL("./rankTask.ts", import.meta.url), input, films.size, workers);
  if (cover && only === undefined) await repairCoverage(input, workers);
  return input;
}

async function repairCoverage(ranked: RankInput, workers: number | undefined): Promise<void> {
  const {films, topK, scores} = ranked;
  const times = new Int32Array(films.size);
  for (const film of topK) if (film >= 0) times[film]!++;
  // In the order of the index, in which films of the same genres follow each other.
  const never = Array.from(ranked.index.films).filter(
    (film) => times[film] === 0 && films.barred[film] === 0,
  );
  const input: CoverageInput = {
    ...ranked,
    missing: integers(never.length),
    targets: integers(REPAIRS * never.length),
    losses: doubles(REPAIRS * never.length),
  };
  input.missing.set(never);
  await parallel(coverageTask, new URL("./coverageTask.ts", import.meta.url), input, never.length, workers);

  const {targets, losses} = input;
  const missingOf = (repair: number): number => Math.floor(repair / REPAIRS);
  const repairs = Array.from(targets.keys())
    .filter((repair) => targets[repair]! >= 0)
    .sort((a, b) => losses[a]! - losses[b]! || never[missingOf(a)]! - never[missingOf(b)]! || a - b);
  const changed = new Uint8Array(films.size);
  for (const repair of repairs) {
    const film = never[missingOf(repair)]!;
    const target = targets[repair]!;
    const last = K * target + K - 1;
    const holder = topK[last]!;
    if (times[film]! > 0 || changed[target] === 1 || times[holder]! < 2) continue;
    times[film]!++;
    times[holder]!--;
    changed[target] = 1;
    topK[last] = film;
    scores[last]! -= losses[repair]!;
  }
}

function integers(length: number): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(4 * length));
}

function doubles(length: number): Float64Array<SharedArrayBuffer> {
  return new Float64Array(new SharedArrayBuffer(8 * length));
}
