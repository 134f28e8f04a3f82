import type {Query} from "../query.js";

export const measures = ["return", "budget", "revenue"] as const;
export type Measure = (typeof measures)[number];

/** A known cost or revenue under this many dollars is to be checked. */
export const leastDollars = 1000;

/** Bins to a power of ten. */
export const binsPerPower = 4;

export interface MoneyBin {
  /** The bin holds the films from 10^(bin / 4) to 10^((bin + 1) / 4). */
  readonly bin: number;
  readonly films: number;
  /** Those of them that are to be checked. */
  readonly doubtful: number;
}

/** What makes a film's figure one to be checked, as SQL. */
export const doubtfulWhere: Readonly<Record<Measure, string>> = {
  return: "money_suspect",
  budget: `budget < ${leastDollars}`,
  revenue: `revenue < ${leastDollars}`,
};

/** How many films have which known cost, revenue or return, in four bins for every power of ten. */
export function moneyHistogram(measure: Measure): Query<MoneyBin> {
  return {
    name: "moneyHistogram",
    tables: ["movies"],
    params: [],
    sql: `SELECT floor(log10("${measure}") * ${binsPerPower})::INTEGER AS bin,
  count(*)::INTEGER AS films,
  (count(*) FILTER (WHERE ${doubtfulWhere[measure]}))::INTEGER AS doubtful
FROM movies
WHERE "${measure}" > 0
GROUP BY 1
ORDER BY 1`,
  };
}
