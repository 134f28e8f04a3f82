/** What questions about a film need to know of it. */
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
  /** Names, separated by a comma and a blank, in alphabetical order; null where none is known. */
  readonly directors: string | null;
}

/** The columns of a {@link FilmRow}, where the directors are joined to the films. */
export const filmColumns =
  "id, title, release_date::VARCHAR AS release_date, release_year, popularity, vote_average, vote_count, directors";

/** What tells films of one title apart. */
export type TitledFilm = Pick<
  FilmRow,
  "id" | "title" | "release_date" | "release_year" | "vote_count" | "directors"
>;

/** The columns of a {@link TitledFilm}, likewise. */
export const titledColumns =
  "id, title, release_date::VARCHAR AS release_date, release_year, vote_count, directors";
