import type {Query} from "../query.js";
import {doubtfulWhere, type Measure} from "./moneyHistogram.js";

export interface KnownMoney {
  /** Dollars, or times the cost. */
  readonly amount: number;
  readonly doubtful: boolean;
}

/** Every known cost, revenue or return, the smallest first. */
export function knownMoney(measure: Measure): Query<KnownMoney> {
  return {
    name: "knownMoney",
    tables: ["movies"],
    params: [],
    sql: `SELECT "${measure}"::DOUBLE AS amount, ${doubtfulWhere[measure]} AS doubtful
FROM movies
WHERE "${measure}" > 0
ORDER BY "${measure}", id`,
  };
}
