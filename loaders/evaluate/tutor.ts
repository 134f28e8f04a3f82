import {terms} from "../recommend/formula.js";
import {FIVE} from "../recommend/rankTask.js";
import type {Exercise} from "./exercises.js";
import type {Lesson} from "./lesson.js";
import {NEAREST} from "./neighbours.js";

const count = terms.length;
const ofCollections = terms.map((name) => name.startsWith("collection,"));

/** Adds up what exercises of one lesson say about the weights. */
export class Tutor {
  readonly #lesson: Lesson;
  readonly #score: Float64Array;
  readonly #chance: Float64Array;
  readonly #gain: Float64Array;
  readonly #reach: Float64Array;
  readonly #value: Float64Array;

  constructor(lesson: Lesson) {
    const {starts} = lesson;
    let most = 0;
    for (let i = 1; i < starts.length; i++) most = Math.max(most, starts[i]! - starts[i - 1]!);
    this.#lesson = lesson;
    this.#score = new Float64Array(most);
    this.#chance = new Float64Array(most);
    this.#gain = new Float64Array(most);
    this.#reach = new Float64Array(lesson.ratings.users);
    this.#value = new Float64Array(lesson.ratings.users);
  }

  teach(exercise: Exercise, weights: Float64Array, franchise: number, gradient: Float64Array): void {
    const {starts, terms: x} = this.#lesson;
    const from = starts[exercise.query]!;
    const n = starts[exercise.query + 1]! - from;
    if (n === 0) return;
    for (let j = 0; j < n; j++) {
      let score = 0;
      for (let t = 0, at = (from + j) * count; t < count; t++, at++) score += weights[t]! * x[at]!;
      this.#score[j] = score;
    }
    if (exercise.users.length > 0) {
      this.#softmax(n);
      this.#excess(exercise, from, n);
      this.#add(from, n, exercise.share, gradient, false);
    }
    if (exercise.siblings > 0 && franchise > 0) {
      for (let j = 0; j < n; j++) {
        for (let t = 0, at = (from + j) * count; t < count; t++, at++) {
          if (ofCollections[t]) this.#score[j]! -= weights[t]! * x[at]!;
        }
      }
      this.#softmax(n);
      this.#recall(exercise, from, n);
      this.#add(from, n, franchise * exercise.familyShare, gradient, true);
    }
  }

  #softmax(n: number): void {
    const score = this.#score;
    const chance = this.#chance;
    let most = Number.NEGATIVE_INFINITY;
    for (let j = 0; j < n; j++) most = Math.max(most, score[j]!);
    let sum = 0;
    for (let j = 0; j < n; j++) {
      chance[j] = Math.exp(score[j]! - most);
      sum += chance[j]!;
    }
    for (let j = 0; j < n; j++) chance[j]! /= sum;
  }

  /** What the smooth excess gains by the chance of each candidate. */
  #excess({users, worth, asked, likers}: Exercise, from: number, n: number): void {
    const {candidates} = this.#lesson;
    const reach = this.#reach.fill(0);
    const value = this.#value.fill(0);
    for (let j = 0; j < n; j++) {
      const chance = this.#chance[j]!;
      for (const u of likers[candidates[from + j]!]!) reach[u]! += chance;
    }
    for (let i = 0; i < users.length; i++) {
      const u = users[i]!;
      value[u] = worth[i]! * FIVE * (1 - Math.min(1, reach[u]!)) ** (FIVE - 1);
    }
    for (let j = 0; j < n; j++) {
      const candidate = candidates[from + j]!;
      let gain = 0;
      for (const u of likers[candidate]!) gain += value[u]!;
      if (asked.includes(candidate)) {
        for (const u of likers[candidate]!) {
          gain += (FIVE / NEAREST) * (1 - Math.min(1, reach[u]!)) ** (FIVE - 1);
        }
      }
      this.#gain[j] = gain;
    }
  }

  /** What the smooth recall of the franchise gains by the chance of each candidate. */
  #recall({query, siblings}: Exercise, from: number, n: number): void {
    const {queries, candidates, films} = this.#lesson;
    const own = films.collection[queries[query]!];
    for (let j = 0; j < n; j++) {
      const sibling = films.collection[candidates[from + j]!] === own;
      this.#gain[j] = sibling ? (FIVE * (1 - this.#chance[j]!) ** (FIVE - 1)) / Math.min(FIVE, siblings) : 0;
    }
  }

  /** Adds the gains, through the softmax, to the gradient by the weights. */
  #add(from: number, n: number, share: number, gradient: Float64Array, butCollections: boolean): void {
    const x = this.#lesson.terms;
    let mean = 0;
    for (let j = 0; j < n; j++) mean += this.#chance[j]! * this.#gain[j]!;
    for (let j = 0; j < n; j++) {
      const slope = share * this.#chance[j]! * (this.#gain[j]! - mean);
      if (slope === 0) continue;
      for (let t = 0, at = (from + j) * count; t < count; t++, at++) {
        if (!(butCollections && ofCollections[t])) gradient[t]! += slope * x[at]!;
      }
    }
  }
}
