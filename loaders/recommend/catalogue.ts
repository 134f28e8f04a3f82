import {bags} from "./bags.js";
import type {FilmFeatures} from "./features.js";
import {keywordOf, tokenMatrix, tokensOf} from "./genericTokens.js";
import {genreNames} from "./genres.js";
import {tokenNames} from "./model.js";
import {sharedBytes, sharedDoubles, sharedIntegers} from "./sharedArrays.js";
import type {SparseMatrix} from "./sparseMatrix.js";
import {type Bag, tfidf} from "./tfidf.js";

/** The fields compared by the cosine of their TF-IDF vectors. */
export type Field = keyof typeof bags;
const fields = Object.keys(bags) as readonly Field[];

/** Weight of the catalogue's mean in a film's shrunk mean vote, in votes. */
const PRIOR_VOTES = 50;

/** A running time for films without one, in minutes. */
const USUAL_RUNTIME = 95;

/** Films as arrays, an element per film: plain data in shared memory, cheap to hand to workers. */
export interface Catalogue {
  readonly size: number;
  readonly vectors: Readonly<Record<Field, SparseMatrix>>;
  /** Number of the collection, -1 for none. */
  readonly collection: Int32Array<SharedArrayBuffer>;
  /** Number of the original language, -1 where unknown. */
  readonly language: Int32Array<SharedArrayBuffer>;
  /** Number of the pair of title and release date: equal ones are one film under several ids. */
  readonly work: Int32Array<SharedArrayBuffer>;
  readonly genreSet: Int32Array<SharedArrayBuffer>;
  readonly year: Int32Array<SharedArrayBuffer>;
  /** 1 where the film must not be recommended. */
  readonly barred: Uint8Array<SharedArrayBuffer>;
  /** log(1 + votes) / 10: 0 without votes, about 0.95 for the most voted film of 2017. */
  readonly fame: Float64Array<SharedArrayBuffer>;
  /**
   * Mean vote shrunk to the catalogue's mean C by 50 votes, (v·R + 50·C) / (v + 50) (the Bayesian estimate
   * known from IMDb's Top 250), as (mean - 6) / 2.
   */
  readonly quality: Float64Array<SharedArrayBuffer>;
  /** Running time in hours, of 95 minutes where unknown, at most 4. */
  readonly hours: Float64Array<SharedArrayBuffer>;
  /** The generic tokens of every film (see `genericTokens`), a column for each token of the model. */
  readonly tokens: SparseMatrix;
}

/** The terms that the columns of the vectors stand for. */
export type Vocabulary = Readonly<Record<Field, readonly string[]>>;

/**
 * Turns features into arrays; rows are in the order of `films`. The vocabulary explains them, and stays
 * here.
 *
 * @param tokens the generic tokens that there are vectors for
 */
export function catalogue(
  films: readonly FilmFeatures[],
  tokens: readonly string[] = tokenNames,
): {catalogue: Catalogue; vocabulary: Vocabulary} {
  const votes = films.map(({voteCount}) => voteCount ?? 0);
  // The votes of an unknown mean say nothing of it.
  const rated = films.map(({voteAverage}, i) => (voteAverage === null ? 0 : votes[i]!));
  let sum = 0;
  let weight = 0;
  films.forEach(({voteAverage}, i) => {
    sum += (voteAverage ?? 0) * rated[i]!;
    weight += rated[i]!;
  });
  const mean = weight === 0 ? 6 : sum / weight;
  const shrunk = films.map(({voteAverage}, i) => {
    return ((voteAverage ?? 0) * rated[i]! + mean * PRIOR_VOTES) / (rated[i]! + PRIOR_VOTES);
  });
  const matrices: Partial<Record<Field, SparseMatrix>> = {};
  const vocabulary: Partial<Record<Field, readonly string[]>> = {};
  const generic = new Set(tokens.flatMap((name) => keywordOf(name) ?? []));
  for (const field of fields) {
    const {matrix, terms} = tfidf(films.map((film): Bag => bags[field](film, generic)));
    matrices[field] = matrix;
    vocabulary[field] = terms;
  }
  const fame = votes.map((count) => Math.log(1 + count) / 10);
  const quality = shrunk.map((vote) => (vote - 6) / 2);
  const arrays: Catalogue = {
    size: films.length,
    vectors: matrices as Record<Field, SparseMatrix>,
    collection: sharedIntegers(numbers(films.map(({collection}) => collection))),
    language: sharedIntegers(numbers(films.map(({originalLanguage}) => originalLanguage))),
    work: sharedIntegers(numbers(films.map(({title, releaseDate}) => `${releaseDate} ${title}`))),
    genreSet: sharedIntegers(films.map(({genres}) => genreSet(genres))),
    year: sharedIntegers(films.map(({releaseYear}) => releaseYear)),
    barred: sharedBytes(films.map(({adult}) => (adult ? 1 : 0))),
    fame: sharedDoubles(fame),
    quality: sharedDoubles(quality),
    hours: sharedDoubles(films.map(({runtime}) => Math.min(runtime ?? USUAL_RUNTIME, 240) / 60)),
    tokens: tokenMatrix(
      films.map((film, i) => tokensOf(film, {fame: fame[i]!, quality: quality[i]!})),
      tokens,
    ),
  };
  return {catalogue: arrays, vocabulary: vocabulary as Record<Field, readonly string[]>};
}

/** Numbers things by first occurrence; null is -1. */
function numbers(things: readonly (string | null)[]): number[] {
  const known = new Map<string, number>();
  return things.map((thing) => {
    if (thing === null) return -1;
    const number = known.get(thing) ?? known.size;
    known.set(thing, number);
    return number;
  });
}

function genreSet(genres: readonly string[]): number {
  let set = 0;
  genreNames.forEach((name, bit) => {
    if (genres.includes(name)) set |= 1 << bit;
  });
  return set;
}
