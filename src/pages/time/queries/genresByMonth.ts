import type {Query} from "../../../queries/query.js";

export interface GenreMonthCount {
  readonly genre: string;
  /** First year. */
  readonly decade: number;
  /** 1 to 12 */
  readonly month: number;
  readonly films: number;
}

/**
 * How many films of each genre were released in each month of each decade, without those dated 1 January. A film of
 * several genres counts once in each.
 *
 * @param before the first year that does not count
 */
export function genresByMonth(before: number): Query<GenreMonthCount> {
  return {
    name: "genresByMonth",
    tables: ["movies"],
    params: [before],
    sql: `SELECT genre, decade, month, count(DISTINCT id)::INTEGER AS films
FROM (
  SELECT id, (floor(release_year / 10) * 10)::INTEGER AS decade, month(release_date)::INTEGER AS month,
    unnest(genres) AS genre
  FROM movies
  WHERE release_year < ? AND NOT (month(release_date) = 1 AND day(release_date) = 1)
) AS genre_of_film
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3`,
  };
}
