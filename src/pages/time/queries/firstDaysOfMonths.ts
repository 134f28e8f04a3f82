import type {Query} from "../../../queries/query.js";

export interface FirstDays {
  /** Films dated on the first day of February to December, */
  readonly first: number;
  /** and on any other day of these months. */
  readonly other: number;
}

/** Whether the first day of the months other than January is a placeholder too. */
export function firstDaysOfMonths(): Query<FirstDays> {
  return {
    name: "firstDaysOfMonths",
    tables: ["movies"],
    params: [],
    sql: `SELECT (count(*) FILTER (WHERE day(release_date) = 1))::INTEGER AS first,
  (count(*) FILTER (WHERE day(release_date) > 1))::INTEGER AS other
FROM movies
WHERE month(release_date) > 1`,
  };
}
