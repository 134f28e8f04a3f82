import {NEAREST} from "./neighbours.js";
import type {TrainingSet} from "./trainingSet.js";

/** Which users and films of a training set may be learned from, 1 for each; all where there is no list. */
export interface Part {
  readonly users?: Uint8Array;
  readonly films?: Uint8Array;
}

/** A film asked about, and what it gains to recommend whom something they like. */
export interface TrainingExample {
  readonly set: TrainingSet;
  /** Its number among the queries of its training set. */
  readonly query: number;
  /** Users whom a hit counts for, and how much. */
  readonly users: Int32Array;
  readonly worth: Float64Array;
  /** Films that it is a peer of. A hit with the film itself does not count against it. */
  readonly asked: readonly number[];
  /** Who likes a film, among those learned from. */
  readonly likers: readonly (readonly number[])[];
  /** One over the number of pairs of a user and a film they like. */
  readonly share: number;
  /** Other films of its franchise, and one over the number of films in a franchise. */
  readonly siblings: number;
  readonly familyShare: number;
}

/** The examples of a part of a training set. */
export function trainingExamples(
  set: TrainingSet,
  {users: ofUsers, films: ofFilms}: Part,
): TrainingExample[] {
  const {films, ratings, near, queries} = set;
  const likers: number[][] = Array.from({length: films.size}, () => []);
  let pairs = 0;
  for (let u = 0; u < ratings.users; u++) {
    for (let k = ratings.starts[u]!; k < ratings.starts[u + 1]!; k++) {
      const liked = ratings.films[k]!;
      if (ratings.liked[k] === 0 || ofUsers?.[u] === 0 || ofFilms?.[liked] === 0) continue;
      likers[liked]!.push(u);
      pairs++;
    }
  }
  const asked: number[][] = Array.from({length: films.size}, () => []);
  for (const [liked, around] of near) {
    if (likers[liked]!.length > 0) for (const other of around) asked[other]!.push(liked);
  }
  const families = new Map<number, number>();
  for (const one of films.collection) families.set(one, (families.get(one) ?? 0) + 1);
  const siblings = (query: number): number => {
    const one = films.collection[query]!;
    return one < 0 ? 0 : families.get(one)! - 1;
  };
  const inFamilies = queries.reduce((sum, query) => sum + (siblings(query) > 0 ? 1 : 0), 0);
  return Array.from(queries, (query, i) => {
    const worth = new Map<number, number>();
    for (const u of likers[query]!) worth.set(u, (worth.get(u) ?? 0) + 1);
    for (const other of asked[query]!) {
      for (const u of likers[other]!) worth.set(u, (worth.get(u) ?? 0) - 1 / NEAREST);
    }
    return {
      set,
      query: i,
      users: Int32Array.from(worth.keys()),
      worth: Float64Array.from(worth.values()),
      asked: asked[query]!,
      likers,
      share: 1 / pairs,
      siblings: siblings(query),
      familyShare: 1 / Math.max(1, inFamilies),
    };
  }).filter(({users, siblings}) => users.length > 0 || siblings > 0);
}
