import {SHARED, terms} from "../recommend/formula.js";
import {DIMENSIONS} from "../recommend/genericTokens.js";
import {random} from "./random.js";
import {Trainer} from "./trainer.js";
import {type Part, type TrainingExample, trainingExamples} from "./trainingExamples.js";
import type {TrainingSet} from "./trainingSet.js";

/** How the weights are learned. */
export interface Hyperparameters {
  /** What the recall of franchises counts beside the excess. */
  readonly franchise: number;
  /** How strongly weights are held near 0. */
  readonly decay: number;
  readonly epochs: number;
  /** The share of the steps, the last ones, whose models are averaged. */
  readonly averaged: number;
  /** Length of the first steps, in units of each term's spread; it falls to 0 towards the last epoch. */
  readonly rate: number;
  /** The same for the tokens' vectors; `spread` is how far from 0 they begin, `dropout` the share left out. */
  readonly tokens: {
    readonly decay: number;
    readonly rate: number;
    readonly spread: number;
    readonly dropout: number;
  };
}

export const hyperparameters: Hyperparameters = {
  franchise: 0.6,
  decay: 0.003,
  epochs: 12,
  averaged: 0.5,
  rate: 0.05,
  tokens: {decay: 0.001, rate: 0.02, spread: 0.1, dropout: 0.3},
};

/** What is learned: see `Model`. */
export interface Learned {
  readonly weights: Float64Array;
  readonly vectors: Float64Array;
}

const BATCHES = 8;
const count = terms.length;

/**
 * Learns the weights of the formula and the vectors of its tokens by gradient ascent (Adam; Kingma & Ba 2015)
 * on two things at once:
 *
 * - the excess that `evaluator` measures, made smooth: a film's five are taken as five draws from the softmax
 *   of the scores of its candidates, so that a user who likes the drawn film with probability a is hit with
 *   probability 1 - (1 - a)^5; a hit from a film's own five counts 1, one from the five of each of the 25
 *   peers counts -1/25;
 * - the recall of franchises, smooth in the same way, with the terms of collections left out: films that
 *   belong together should be found by what they are.
 *
 * Weights of what is shared are kept at 0 or above; tokens are dropped out at random (Srivastava et al. 2014). The
 * model is the mean of those after the last steps (Polyak and Juditsky 1992), which holds better for films left out
 * than the last one. The same training sets give the same model.
 */
export function learn(
  sets: readonly TrainingSet[],
  parts: readonly Part[] = [],
  {franchise, decay, epochs, averaged, rate, tokens}: Hyperparameters = hyperparameters,
): Learned {
  const examples = sets.flatMap((set, i) => trainingExamples(set, parts[i] ?? {}));
  const spread = spreads(sets);
  const draw = random(5);
  const weights = beginning();
  const vectors = Float64Array.from(
    {length: DIMENSIONS * (sets[0]?.films.tokens.columnCount ?? 0)},
    () => tokens.spread * (2 * draw() - 1),
  );
  const mean = {weights: new Mean(count), vectors: new Mean(vectors.length)};
  const ofWeights = new Adam(count);
  const ofVectors = new Adam(vectors.length);
  const trainers = new Map(sets.map((set) => [set, new Trainer(set)]));
  for (let epoch = 0; epoch < epochs; epoch++) {
    const batches: TrainingExample[][] = Array.from({length: BATCHES}, () => []);
    for (const example of examples) batches[Math.floor(draw() * BATCHES)]!.push(example);
    for (const [at, batch] of batches.entries()) {
      ofWeights.gradient.fill(0);
      ofVectors.gradient.fill(0);
      for (const trainer of trainers.values()) trainer.begin({weights, vectors}, tokens.dropout, draw);
      for (const example of batch)
        trainers.get(example.set)!.addGradient(example, weights, franchise, ofWeights.gradient);
      for (const trainer of trainers.values()) trainer.end(ofVectors.gradient);
      const length = 1 - epoch / epochs;
      ofWeights.step((t, slope) => (BATCHES * slope) / spread[t]! - decay * weights[t]! * spread[t]!);
      for (let t = 0; t < count; t++) {
        weights[t]! += (rate * length * ofWeights.direction[t]!) / spread[t]!;
        if (t < SHARED && weights[t]! < 0) weights[t] = 0;
      }
      ofVectors.step((i, slope) => BATCHES * slope - tokens.decay * vectors[i]!);
      for (let i = 0; i < vectors.length; i++) {
        vectors[i]! += tokens.rate * length * ofVectors.direction[i]!;
      }
      const isLast = epoch === epochs - 1 && at === BATCHES - 1;
      if (epoch + at / BATCHES < (1 - averaged) * epochs && !isLast) continue;
      mean.weights.add(weights);
      mean.vectors.add(vectors);
    }
  }
  if (epochs === 0) return {weights, vectors};
  return {weights: mean.weights.value(), vectors: mean.vectors.value()};
}

/** The mean of several lists of parameters. */
class Mean {
  readonly #sum: Float64Array;
  #lists = 0;

  constructor(length: number) {
    this.#sum = new Float64Array(length);
  }

  add(parameters: Float64Array): void {
    this.#lists++;
    for (let i = 0; i < parameters.length; i++) this.#sum[i]! += parameters[i]!;
  }

  value(): Float64Array {
    return this.#sum.map((sum) => sum / this.#lists);
  }
}

/** The directions of the steps of one list of parameters. */
class Adam {
  readonly gradient: Float64Array;
  readonly direction: Float64Array;
  readonly #mean: Float64Array;
  readonly #square: Float64Array;
  #steps = 0;

  constructor(length: number) {
    [this.gradient, this.direction, this.#mean, this.#square] = Array.from(
      {length: 4},
      () => new Float64Array(length),
    ) as [Float64Array, Float64Array, Float64Array, Float64Array];
  }

  /** @param slopeOf the slope of the i-th parameter, from its gradient */
  step(slopeOf: (i: number, gradient: number) => number): void {
    this.#steps++;
    for (let i = 0; i < this.gradient.length; i++) {
      const slope = slopeOf(i, this.gradient[i]!);
      this.#mean[i] = 0.9 * this.#mean[i]! + 0.1 * slope;
      this.#square[i] = 0.99 * this.#square[i]! + 0.01 * slope * slope;
      this.direction[i] =
        this.#mean[i]! /
        (1 - 0.9 ** this.#steps) /
        (Math.sqrt(this.#square[i]! / (1 - 0.99 ** this.#steps)) + 1e-8);
    }
  }
}

/** Standard deviations of the terms. */
function spreads(sets: readonly TrainingSet[]): Float64Array {
  return Float64Array.from({length: count}, (_, t) => {
    let n = 0;
    let sum = 0;
    let squares = 0;
    for (const {terms: x} of sets) {
      for (let at = t; at < x.length; at += count) {
        n++;
        sum += x[at]!;
        squares += x[at]! ** 2;
      }
    }
    return Math.sqrt(Math.max(0, squares / n - (sum / n) ** 2)) + 1e-6;
  });
}

/** Weights to begin with: those of the blend, three times, and some more towards famous films. */
function beginning(): Float64Array {
  const plain: Readonly<Record<string, number>> = {
    title: 1,
    overview: 2,
    genres: 2,
    keywordWords: 1,
    keywords: 0.2,
    directors: 0.5,
    billing: 2,
    companies: 0.2,
    countries: 0.4,
    collection: 1,
    language: 0.4,
    year5: 0.4,
    year12: 0.2,
  };
  const first: Readonly<Record<string, number>> = {fame: 2, quality: 0.3};
  return Float64Array.from(terms, (name) => {
    const [likeness, towards] = name.split(", ") as [string, string?];
    const weight = plain[likeness];
    if (towards === undefined || weight === undefined) return first[name] ?? 0;
    return 3 * weight * (towards === "famous film" ? 1.3 : 1);
  });
}
