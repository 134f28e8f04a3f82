import {terms} from "../recommend/formula.js";
import {rowProduct, sparseMatrix} from "../recommend/sparseMatrix.js";
import {type Hyperparameters, hyperparameters} from "./learn.js";
import {random} from "./random.js";
import type {TrainingSet} from "./trainingSet.js";

/** A way to learn with a part of the formula left out or made meaningless: what the part brings is the difference. */
export interface Control {
  readonly name: string;
  readonly how: Hyperparameters;
  readonly change: (set: TrainingSet) => TrainingSet;
}

const withoutTerm: Hyperparameters = {
  ...hyperparameters,
  tokens: {...hyperparameters.tokens, rate: 0, spread: 0},
};

/** Each beside the model as it is, from which it differs in one thing more than the one before. */
export const controls: readonly Control[] = [
  {name: "linear formula", how: withoutTerm, change: withoutGate},
  {name: "with the gate", how: withoutTerm, change: (set) => set},
  {name: "with the gate and tokens shuffled over films", how: hyperparameters, change: withShuffledTokens},
];

/** Counts words that titles share whatever else two films share. */
function withoutGate(set: TrainingSet): TrainingSet {
  const {films, queries, starts, candidates} = set;
  const x = new Float32Array(new SharedArrayBuffer(set.terms.byteLength));
  x.set(set.terms);
  const [unknown, famous] = ["unknown", "famous"].map((kind) => terms.indexOf(`title, ${kind} film`));
  queries.forEach((query, i) => {
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const cosine = rowProduct(films.vectors.title, query, candidates[k]!);
      const fame = films.fame[candidates[k]!]!;
      x[k * terms.length + unknown!] = cosine * (1 - fame);
      x[k * terms.length + famous!] = cosine * fame;
    }
  });
  return {...set, terms: x};
}

/** Gives every film the tokens of another one: they then say nothing of it, and what is learned from them is memory. */
function withShuffledTokens(set: TrainingSet): TrainingSet {
  const {tokens} = set.films;
  const order = Array.from({length: tokens.rowCount}, (_, film) => film);
  const draw = random(7);
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const shuffled = sparseMatrix(tokens.rowCount, tokens.columnCount, tokens.values.length);
  let at = 0;
  order.forEach((from, film) => {
    for (let k = tokens.starts[from]!; k < tokens.starts[from + 1]!; k++) {
      shuffled.columns[at] = tokens.columns[k]!;
      shuffled.values[at++] = tokens.values[k]!;
    }
    shuffled.starts[film + 1] = at;
  });
  return {...set, films: {...set.films, tokens: shuffled}};
}
