import type {Query} from "../../../queries/query.js";

export interface YearWeekdayCount {
  readonly year: number;
  /** ISO: 1 is Monday, 7 is Sunday */
  readonly weekday: number;
  readonly films: number;
  /** Those of them dated 1 January, which is one weekday in each year. */
  readonly january_1: number;
}

/** How many films were released on each day of the week in each year that has any. */
export function filmsByYearAndWeekday(): Query<YearWeekdayCount> {
  return {
    name: "filmsByYearAndWeekday",
    tables: ["movies"],
    params: [],
    sql: `SELECT release_year::INTEGER AS year,
  isodow(release_date)::INTEGER AS weekday,
  count(*)::INTEGER AS films,
  (count(*) FILTER (WHERE month(release_date) = 1 AND day(release_date) = 1))::INTEGER AS january_1
FROM movies
GROUP BY 1, 2
ORDER BY 1, 2`,
  };
}
