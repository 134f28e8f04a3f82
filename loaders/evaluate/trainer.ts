import {terms} from "../recommend/formula.js";
import {DIMENSIONS, filmVectors} from "../recommend/genericTokens.js";
import type {Model} from "../recommend/model.js";
import {K} from "../recommend/rankTask.js";
import {product} from "../recommend/scorer.js";
import type {SparseMatrix} from "../recommend/sparseMatrix.js";
import {NEAREST} from "./neighbours.js";
import type {TrainingExample} from "./trainingExamples.js";
import type {TrainingSet} from "./trainingSet.js";

const count = terms.length;
const ofCollections = terms.map((name) => name.startsWith("collection,"));

/**
 * Adds up the gradients of the weights and of the tokens' vectors over the examples of one training set, a
 * batch at a time.
 */
export class Trainer {
  readonly #set: TrainingSet;
  readonly #score: Float64Array;
  readonly #chance: Float64Array;
  readonly #gain: Float64Array;
  readonly #reach: Float64Array;
  readonly #value: Float64Array;
  /** The tokens of the batch: without those that are dropped out. */
  readonly #tokens: SparseMatrix;
  /** The films' vectors, and the slopes by them. */
  #vectors: Float64Array = new Float64Array();
  readonly #slopes: Float64Array;

  constructor(set: TrainingSet) {
    const {starts} = set;
    let most = 0;
    for (let i = 1; i < starts.length; i++) most = Math.max(most, starts[i]! - starts[i - 1]!);
    this.#set = set;
    this.#score = new Float64Array(most);
    this.#chance = new Float64Array(most);
    this.#gain = new Float64Array(most);
    this.#reach = new Float64Array(set.ratings.users);
    this.#value = new Float64Array(set.ratings.users);
    const {tokens} = set.films;
    this.#tokens = {...tokens, values: new Float64Array(new SharedArrayBuffer(8 * tokens.values.length))};
    this.#slopes = new Float64Array(DIMENSIONS * set.films.size);
  }

  /**
   * Begins a batch.
   *
   * @param dropout the share of the films' tokens that are left out, what is kept counting the more
   */
  begin({vectors}: Model, dropout: number, draw: () => number): void {
    const {values} = this.#set.films.tokens;
    for (let k = 0; k < values.length; k++) {
      this.#tokens.values[k] = draw() < dropout ? 0 : values[k]! / (1 - dropout);
    }
    this.#vectors = filmVectors(this.#tokens, vectors);
    this.#slopes.fill(0);
  }

  /** Ends a batch: adds the gradient by the tokens' vectors. */
  end(gradient: Float64Array): void {
    const {rowCount, starts, columns, values} = this.#tokens;
    for (let film = 0; film < rowCount; film++) {
      for (let k = starts[film]!; k < starts[film + 1]!; k++) {
        const value = values[k]!;
        if (value === 0) continue;
        for (let d = 0; d < DIMENSIONS; d++) {
          gradient[DIMENSIONS * columns[k]! + d]! += value * this.#slopes[DIMENSIONS * film + d]!;
        }
      }
    }
  }

  /** Adds the gradient of an example by the weights; that by the vectors waits for `end`. */
  addGradient(
    example: TrainingExample,
    weights: ArrayLike<number>,
    franchise: number,
    gradient: Float64Array,
  ): void {
    const {starts, queries, candidates, terms: x} = this.#set;
    const query = queries[example.query]!;
    const from = starts[example.query]!;
    const n = starts[example.query + 1]! - from;
    if (n === 0) return;
    for (let j = 0; j < n; j++) {
      let score = 0;
      for (let t = 0, at = (from + j) * count; t < count; t++, at++) score += weights[t]! * x[at]!;
      this.#score[j] = score + product(this.#vectors, query, candidates[from + j]!);
    }
    if (example.users.length > 0) {
      this.#softmax(n);
      this.#excess(example, from, n);
      this.#add(query, from, n, example.share, gradient, false);
    }
    if (example.siblings > 0 && franchise > 0) {
      for (let j = 0; j < n; j++) {
        for (let t = 0, at = (from + j) * count; t < count; t++, at++) {
          if (ofCollections[t]) this.#score[j]! -= weights[t]! * x[at]!;
        }
      }
      this.#softmax(n);
      this.#recall(example, from, n);
      this.#add(query, from, n, franchise * example.familyShare, gradient, true);
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
  #excess({users, worth, asked, likers}: TrainingExample, from: number, n: number): void {
    const {candidates} = this.#set;
    const reach = this.#reach.fill(0);
    const value = this.#value.fill(0);
    for (let j = 0; j < n; j++) {
      const chance = this.#chance[j]!;
      for (const u of likers[candidates[from + j]!]!) reach[u]! += chance;
    }
    for (let i = 0; i < users.length; i++) {
      const u = users[i]!;
      value[u] = worth[i]! * K * (1 - Math.min(1, reach[u]!)) ** (K - 1);
    }
    for (let j = 0; j < n; j++) {
      const candidate = candidates[from + j]!;
      let gain = 0;
      for (const u of likers[candidate]!) gain += value[u]!;
      if (asked.includes(candidate)) {
        for (const u of likers[candidate]!) {
          gain += (K / NEAREST) * (1 - Math.min(1, reach[u]!)) ** (K - 1);
        }
      }
      this.#gain[j] = gain;
    }
  }

  /** What the smooth recall of the franchise gains by the chance of each candidate. */
  #recall({query, siblings}: TrainingExample, from: number, n: number): void {
    const {queries, candidates, films} = this.#set;
    const own = films.collection[queries[query]!];
    for (let j = 0; j < n; j++) {
      const sibling = films.collection[candidates[from + j]!] === own;
      this.#gain[j] = sibling ? (K * (1 - this.#chance[j]!) ** (K - 1)) / Math.min(K, siblings) : 0;
    }
  }

  /** Adds the gains, through the softmax, to the gradient by the weights. */
  #add(
    query: number,
    from: number,
    n: number,
    share: number,
    gradient: Float64Array,
    butCollections: boolean,
  ): void {
    const {candidates, terms: x} = this.#set;
    const vectors = this.#vectors;
    const slopes = this.#slopes;
    let mean = 0;
    for (let j = 0; j < n; j++) mean += this.#chance[j]! * this.#gain[j]!;
    for (let j = 0; j < n; j++) {
      const slope = share * this.#chance[j]! * (this.#gain[j]! - mean);
      if (slope === 0) continue;
      for (let t = 0, at = (from + j) * count; t < count; t++, at++) {
        if (!(butCollections && ofCollections[t])) gradient[t]! += slope * x[at]!;
      }
      const asked = DIMENSIONS * query;
      const other = DIMENSIONS * candidates[from + j]!;
      for (let d = 0; d < DIMENSIONS; d++) {
        slopes[asked + d]! += slope * vectors[other + d]!;
        slopes[other + d]! += slope * vectors[asked + d]!;
      }
    }
  }
}
