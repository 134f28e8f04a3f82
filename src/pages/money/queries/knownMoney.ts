import type {Query} from "../../../queries/query.js";
import {doubtful, type Measure} from "./moneyHistogram.js";

export interface KnownMoney {
  /** Dollars, or times the cost. */
  readonly amount: number;
  readonly doubtful: boolean;
}

/**
 * Every known cost, revenue or return, the smallest first.
 *
 * @param suspectBelow a known cost or revenue of fewer dollars is to be checked
 */
export function knownMoney(measure: Measure, suspectBelow: number): Query<KnownMoney> {
  return {
    name: "knownMoney",
    tables: ["movies"],
    params: [],
    sql: `SELECT "${measure}"::DOUBLE AS amount, ${doubtful(measure, suspectBelow)} AS doubtful
FROM movies
WHERE "${measure}" > 0
ORDER BY "${measure}", id`,
  };
}
