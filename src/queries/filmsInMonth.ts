import type {DateCounts} from "../shared/api.js";
import type {Query} from "./query.js";

export interface FilmCount {
  /** Films released then, all years together. */
  readonly films: number;
  /** Those of them not dated on a 1 January, which often means that only the year is known. */
  readonly films_not_january_1: number;
}

/**
 * How many films were released in a month, all years together.
 *
 * @param month 1 to 12
 */
export function filmsInMonth(month: number): Query<FilmCount> {
  return {
    name: "filmsInMonth",
    tables: ["movies"],
    params: [month],
    sql: `SELECT count(*)::INTEGER AS films,
  (count(*) FILTER (WHERE NOT (month(release_date) = 1 AND day(release_date) = 1)))::INTEGER AS films_not_january_1
FROM movies
WHERE month(release_date) = ?`,
    fromApi: async (api) => countsOf(await api.months(), month),
  };
}

/** The counts of a month or a weekday in the API. */
export function countsOf({counts}: DateCounts, number: number): readonly FilmCount[] {
  return counts
    .filter((count) => count.number === number)
    .map(({films, films_not_january_1}) => ({films, films_not_january_1}));
}
