import {countsOf, type FilmCount} from "../../../queries/filmsInMonth.js";
import type {Query} from "../../../queries/query.js";

/**
 * How many films were released on a day of the week, all years together.
 *
 * @param weekday ISO: 1 is Monday, 7 is Sunday
 */
export function filmsOnWeekday(weekday: number): Query<FilmCount> {
  return {
    name: "filmsOnWeekday",
    tables: ["movies"],
    params: [weekday],
    sql: `SELECT count(*)::INTEGER AS films,
  (count(*) FILTER (WHERE NOT (month(release_date) = 1 AND day(release_date) = 1)))::INTEGER AS films_not_january_1
FROM movies
WHERE isodow(release_date) = ?`,
    fromApi: async (api) => countsOf(await api.weekdays(), weekday),
  };
}
