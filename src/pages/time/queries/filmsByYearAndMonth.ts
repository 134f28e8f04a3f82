import type {Query} from "../../../queries/query.js";

export interface YearMonthCount {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly films: number;
  /** Those of them dated 1 January. */
  readonly january_1: number;
}

/** How many films were released in each month of each year that has any. */
export function filmsByYearAndMonth(): Query<YearMonthCount> {
  return {
    name: "filmsByYearAndMonth",
    tables: ["movies"],
    params: [],
    sql: `SELECT release_year::INTEGER AS year,
  month(release_date)::INTEGER AS month,
  count(*)::INTEGER AS films,
  (count(*) FILTER (WHERE month(release_date) = 1 AND day(release_date) = 1))::INTEGER AS january_1
FROM movies
GROUP BY 1, 2
ORDER BY 1, 2`,
  };
}
