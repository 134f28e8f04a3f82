import type {FilmCount} from "../../../queries/filmsInMonth.js";
import type {Query} from "../../../queries/query.js";

export interface MonthCount extends FilmCount {
  /** 1 to 12 */
  readonly month: number;
}

/** How many films were released in each month that has any, all years together. */
export function filmsPerMonth(): Query<MonthCount> {
  return {
    name: "filmsPerMonth",
    tables: ["movies"],
    params: [],
    sql: `SELECT month(release_date)::INTEGER AS month,
  count(*)::INTEGER AS films,
  (count(*) FILTER (WHERE NOT (month(release_date) = 1 AND day(release_date) = 1)))::INTEGER AS films_not_january_1
FROM movies
GROUP BY 1
ORDER BY 1`,
    fromApi: async (api) =>
      (await api.months()).counts
        .filter(({films}) => films > 0)
        .map(({number, films, films_not_january_1}) => ({month: number, films, films_not_january_1})),
  };
}
