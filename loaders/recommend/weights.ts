import {terms} from "./formula.js";
import learned from "./weights.json" with {type: "json"};

/** The weights of the formula, in the order of its terms, as `npm run train` learned them. */
export const weights: readonly number[] = terms.map((term) => {
  const weight = (learned.weights as Readonly<Record<string, number>>)[term];
  if (weight === undefined) {
    throw new Error(`weights.json has no weight of "${term}". Learn the weights anew: npm run train.`);
  }
  return weight;
});
