import type {Query} from "./query.js";

export interface FilmRow {
  readonly id: number;
  readonly title: string | null;
  /** `YYYY-MM-DD` */
  readonly release_date: string;
  readonly release_year: number;
  /** TMDB's index of activity; null where unknown. */
  readonly popularity: number | null;
  /** Points of 10; says nothing where `vote_count` is 0 or null. */
  readonly vote_average: number | null;
  readonly vote_count: number | null;
}

/** The columns of a {@link FilmRow}. */
export const filmColumns =
  "id, title, release_date::VARCHAR AS release_date, release_year, popularity, vote_average, vote_count";

/**
 * The films of a title, whatever its case, accents and punctuation; the most voted first. A title without
 * a letter or digit ("$") has to be typed as it is.
 */
export function filmsByTitle(title: string): Query<FilmRow> {
  return {
    name: "filmsByTitle",
    tables: ["movies"],
    params: [title, title],
    sql: `SELECT ${filmColumns}
FROM movies
WHERE title = ? OR (title_key = fold(?) AND title_key <> '')
ORDER BY vote_count DESC NULLS LAST, id`,
  };
}
