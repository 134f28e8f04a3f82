import type {ReasonJson, Strength} from "../../src/shared/api.js";

/** From where on a recommendation is strong, and fair: chosen by what `npm run evaluate` measures of each. */
const STRONG = 0.18;
const FAIR = 0.08;

/** The label of a recommendation, by its similarity times the part of it that sets the two films apart. */
export function strengthOf(similarity: number, reasons: readonly ReasonJson[]): Strength {
  const surplus = reasons.reduce((sum, reason) => sum + reason.surplus, 0);
  const apart = (similarity * surplus) / 100;
  return apart >= STRONG ? "strong" : apart >= FAIR ? "fair" : "loose";
}
