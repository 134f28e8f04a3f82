import {terms} from "./formula.js";
import {DIMENSIONS} from "./genericTokens.js";
import learned from "./weights.json" with {type: "json"};

/** What the formula has learned. */
export interface Model {
  /** In the order of its terms. */
  readonly weights: ArrayLike<number>;
  /** `DIMENSIONS` numbers for each of the tokens (see `genericTokens`), in the order of their names. */
  readonly vectors: ArrayLike<number>;
}

/** As `npm run train` writes it. */
export interface ModelJson {
  readonly weights: Readonly<Record<string, number>>;
  readonly tokens: Readonly<Record<string, readonly number[]>>;
}

/** @throws Error where the weight of a term is missing */
export function modelOf({weights, tokens}: ModelJson): Model {
  return {
    weights: terms.map((term) => {
      const weight = weights[term];
      if (weight === undefined) {
        throw new Error(`weights.json has no weight of "${term}". Learn the weights anew: npm run train.`);
      }
      return weight;
    }),
    vectors: Object.entries(tokens).flatMap(([name, vector]) => {
      if (vector.length !== DIMENSIONS) {
        throw new Error(
          `weights.json has ${vector.length} numbers for "${name}". Learn the weights anew: npm run train.`,
        );
      }
      return vector;
    }),
  };
}

/** The model as `npm run train` learned it. */
export const model: Model = modelOf(learned);
/** The names of its tokens. */
export const tokenNames: readonly string[] = Object.keys(learned.tokens);
