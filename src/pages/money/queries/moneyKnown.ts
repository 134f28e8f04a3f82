import type {Query} from "../../../queries/query.js";

/** Numbers of films. */
export interface MoneyKnown {
  readonly films: number;
  readonly budget: number;
  readonly revenue: number;
  /** Both, and so a return. */
  readonly both: number;
  readonly neither: number;
  readonly only_budget: number;
  readonly only_revenue: number;
  /** Of those with both: whose money is to be checked. */
  readonly suspect: number;
  /** Of those with only one of them: those in which it is to be checked. */
  readonly doubtful: number;
}

/** Of how many films the cost, the revenue, both or neither are known. */
export function moneyKnown(): Query<MoneyKnown> {
  return {
    name: "moneyKnown",
    tables: ["movies"],
    params: [],
    sql: `SELECT count(*)::INTEGER AS films,
  (count(*) FILTER (WHERE budget > 0))::INTEGER AS budget,
  (count(*) FILTER (WHERE revenue > 0))::INTEGER AS revenue,
  (count(*) FILTER (WHERE return_known))::INTEGER AS "both",
  (count(*) FILTER (WHERE budget = 0 AND revenue = 0))::INTEGER AS neither,
  (count(*) FILTER (WHERE budget > 0 AND revenue = 0))::INTEGER AS only_budget,
  (count(*) FILTER (WHERE budget = 0 AND revenue > 0))::INTEGER AS only_revenue,
  (count(*) FILTER (WHERE money_suspect))::INTEGER AS suspect,
  (count(*) FILTER (WHERE money_doubtful))::INTEGER AS doubtful
FROM movies`,
  };
}
