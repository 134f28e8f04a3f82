import type {FilmCount} from "../../../queries/filmsInMonth.js";
import type {Query} from "../../../queries/query.js";

export interface WeekdayCount extends FilmCount {
  /** ISO: 1 is Monday, 7 is Sunday */
  readonly weekday: number;
}

/** How many films were released on each day of the week that has any, all years together. */
export function filmsPerWeekday(): Query<WeekdayCount> {
  return {
    name: "filmsPerWeekday",
    tables: ["movies"],
    params: [],
    sql: `SELECT isodow(release_date)::INTEGER AS weekday,
  count(*)::INTEGER AS films,
  (count(*) FILTER (WHERE NOT (month(release_date) = 1 AND day(release_date) = 1)))::INTEGER AS films_not_january_1
FROM movies
GROUP BY 1
ORDER BY 1`,
    fromApi: async (api) =>
      (await api.weekdays()).counts
        .filter(({films}) => films > 0)
        .map(({number, films, films_not_january_1}) => ({weekday: number, films, films_not_january_1})),
  };
}
