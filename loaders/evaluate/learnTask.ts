import {terms} from "../recommend/formula.js";
import {DIMENSIONS} from "../recommend/genericTokens.js";
import {chunkQueue, parallel} from "../recommend/parallel.js";
import {type Hyperparameters, hyperparameters, type Learned, learn} from "./learn.js";
import type {Part} from "./trainingExamples.js";
import type {TrainingSet} from "./trainingSet.js";

interface LearnInput {
  readonly sets: readonly TrainingSet[];
  /** What each model is learned from, a part of every set. */
  readonly parts: readonly (readonly Part[])[];
  readonly how: Hyperparameters;
  /** Written: the models one after the other, of each the weights and then the vectors. */
  readonly learned: Float64Array<SharedArrayBuffer>;
}

/** Learns a model from each of several parts of the same training sets, one a thread at a time. */
export async function learnAll(
  sets: readonly TrainingSet[],
  parts: readonly (readonly Part[])[],
  how: Hyperparameters = hyperparameters,
): Promise<Learned[]> {
  const size = sizeOf(sets);
  const learned = new Float64Array(new SharedArrayBuffer(8 * parts.length * size));
  const input: LearnInput = {sets, parts, how, learned};
  await parallel(task, new URL("./learnTask.ts", import.meta.url), input, parts.length, undefined, 1);
  return parts.map((_, i) => ({
    weights: learned.slice(i * size, i * size + terms.length),
    vectors: learned.slice(i * size + terms.length, (i + 1) * size),
  }));
}

export function task({sets, parts, how, learned}: LearnInput, next: SharedArrayBuffer): void {
  const size = sizeOf(sets);
  const chunks = chunkQueue(next);
  for (let chunk = chunks(); chunk !== null; chunk = chunks()) {
    const {weights, vectors} = learn(sets, parts[chunk.from], how);
    learned.set(weights, chunk.from * size);
    learned.set(vectors, chunk.from * size + terms.length);
  }
}

function sizeOf(sets: readonly TrainingSet[]): number {
  return terms.length + DIMENSIONS * (sets[0]?.films.tokens.columnCount ?? 0);
}
