import type {Ratings} from "../extract/readRatings.js";
import {candidateIndex} from "../recommend/candidateIndex.js";
import {candidates} from "../recommend/candidates.js";
import type {Catalogue} from "../recommend/catalogue.js";
import {terms} from "../recommend/formula.js";
import {scorer} from "../recommend/scorer.js";
import {NEAREST, neighbours} from "./neighbours.js";

/**
 * What there is to learn from in one catalogue: films asked about, their candidates and the terms of every
 * pair.
 */
export interface TrainingSet {
  readonly films: Catalogue;
  readonly ratings: Ratings;
  /** For a film that someone likes, its peers. */
  readonly near: ReadonlyMap<number, Int32Array>;
  /** Films asked about. */
  readonly queries: Int32Array;
  /** The candidates of the i-th of them are those from `starts[i]` to `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly candidates: Int32Array;
  /** As many numbers per candidate as the formula has terms, in shared memory. */
  readonly terms: Float32Array;
}

/**
 * Prepares a training set: asks about every film that someone likes, their peers, and all of a
 * franchise.
 */
export function trainingSet(films: Catalogue, ratings: Ratings): TrainingSet {
  const nearest = neighbours(films, NEAREST);
  const near = new Map<number, Int32Array>();
  ratings.films.forEach((film, k) => {
    if (ratings.liked[k] === 1 && !near.has(film)) near.set(film, nearest(film));
  });
  const asked = new Set<number>([
    ...near.keys(),
    ...Array.from(near.values(), (around) => [...around]).flat(),
  ]);
  const families = new Map<number, number>();
  for (const one of films.collection) families.set(one, (families.get(one) ?? 0) + 1);
  films.collection.forEach((one, film) => {
    if (one >= 0 && families.get(one)! > 1) asked.add(film);
  });

  const queries = Int32Array.from(asked).sort();
  const candidatesOf = candidates(candidateIndex(films));
  const lists = Array.from(queries, (film) => candidatesOf(film).slice());
  const starts = new Int32Array(queries.length + 1);
  lists.forEach((list, i) => {
    starts[i + 1] = starts[i]! + list.length;
  });
  const all = new Int32Array(starts.at(-1)!);
  const pairs = new Float32Array(new SharedArrayBuffer(4 * all.length * terms.length));
  const score = scorer(films, {weights: [], vectors: []});
  lists.forEach((list, i) => {
    all.set(list, starts[i]);
    score.terms(queries[i]!, list, pairs, starts[i]! * terms.length);
  });
  return {films, ratings, near, queries, starts, candidates: all, terms: pairs};
}
