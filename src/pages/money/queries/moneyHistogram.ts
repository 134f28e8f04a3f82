import type {Query} from "../../../queries/query.js";

export const measures = ["return", "budget", "revenue"] as const;
export type Measure = (typeof measures)[number];

/** Bins to a power of ten. */
export const binsPerPower = 4;

export interface MoneyBin {
  /** The bin holds the films from 10^(bin / 4) to 10^((bin + 1) / 4). */
  readonly bin: number;
  readonly films: number;
  /** Those of them that are to be checked. */
  readonly doubtful: number;
}

/**
 * What makes a film's figure one to be checked, as SQL.
 *
 * @param suspectBelow a known cost or revenue of fewer dollars is to be checked
 */
export function doubtful(measure: Measure, suspectBelow: number): string {
  return measure === "return" ? "money_suspect" : `${measure} < ${suspectBelow}`;
}

/**
 * How many films have which known cost, revenue or return, in four bins for every power of ten.
 *
 * @param suspectBelow a known cost or revenue of fewer dollars is to be checked
 */
export function moneyHistogram(measure: Measure, suspectBelow: number): Query<MoneyBin> {
  return {
    name: "moneyHistogram",
    tables: ["movies"],
    params: [],
    sql: `SELECT floor(log10("${measure}") * ${binsPerPower})::INTEGER AS bin,
  count(*)::INTEGER AS films,
  (count(*) FILTER (WHERE ${doubtful(measure, suspectBelow)}))::INTEGER AS doubtful
FROM movies
WHERE "${measure}" > 0
GROUP BY 1
ORDER BY 1`,
  };
}
