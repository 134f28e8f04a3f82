import {SHARED, terms} from "../recommend/formula.js";
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
  /** Length of the first steps, in units of each term's spread; it falls to 0 towards the last epoch. */
  readonly rate: number;
}

export const hyperparameters: Hyperparameters = {franchise: 0.6, decay: 0.003, epochs: 12, rate: 0.05};

const BATCHES = 8;
const count = terms.length;

/**
 * Learns the weights of the formula by gradient ascent (Adam; Kingma & Ba 2015) on two things at once:
 *
 * - the excess that `evaluator` measures, made smooth: a film's five are taken as five draws from the softmax
 *   of the scores of its candidates, so that a user who likes the drawn film with probability a is hit with
 *   probability 1 - (1 - a)^5; a hit from a film's own five counts 1, one from the five of each of the 25
 *   peers counts -1/25;
 * - the recall of franchises, smooth in the same way, with the terms of collections left out: films that
 *   belong together should be found by what they are.
 *
 * Weights of what is shared are kept at 0 or above. The same training sets give the same weights.
 */
export function learn(
  sets: readonly TrainingSet[],
  parts: readonly Part[] = [],
  {franchise, decay, epochs, rate}: Hyperparameters = hyperparameters,
): Float64Array {
  const examples = sets.flatMap((set, i) => trainingExamples(set, parts[i] ?? {}));
  const spread = spreads(sets);
  const weights = beginning();
  const gradient = new Float64Array(count);
  const mean = new Float64Array(count);
  const square = new Float64Array(count);
  const draw = random(5);
  const trainers = new Map(sets.map((set) => [set, new Trainer(set)]));
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const batches: TrainingExample[][] = Array.from({length: BATCHES}, () => []);
    for (const example of examples) batches[Math.floor(draw() * BATCHES)]!.push(example);
    for (const batch of batches) {
      gradient.fill(0);
      for (const example of batch)
        trainers.get(example.set)!.addGradient(example, weights, franchise, gradient);
      step++;
      for (let t = 0; t < count; t++) {
        const slope = (BATCHES * gradient[t]!) / spread[t]! - decay * weights[t]! * spread[t]!;
        mean[t] = 0.9 * mean[t]! + 0.1 * slope;
        square[t] = 0.99 * square[t]! + 0.01 * slope * slope;
        const direction = mean[t]! / (1 - 0.9 ** step) / (Math.sqrt(square[t]! / (1 - 0.99 ** step)) + 1e-8);
        weights[t]! += (rate * (1 - epoch / epochs) * direction) / spread[t]!;
        if (t < SHARED && weights[t]! < 0) weights[t] = 0;
      }
    }
  }
  return weights;
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
