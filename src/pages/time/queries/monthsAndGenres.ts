import type {Query} from "../../../queries/query.js";

export interface MonthAndGenres {
  /** 1 to 12 */
  readonly month: number;
  readonly genres: readonly string[];
}

/**
 * Month and genres of each film, without those dated 1 January.
 *
 * @param before the first year that does not count
 */
export function monthsAndGenres(before: number): Query<MonthAndGenres> {
  return {
    name: "monthsAndGenres",
    tables: ["movies"],
    params: [before],
    sql: `SELECT month(release_date)::INTEGER AS month, genres
FROM movies
WHERE release_year < ? AND NOT (month(release_date) = 1 AND day(release_date) = 1)
ORDER BY id`,
  };
}
