/** The fields that the recommender compares term by term, and their terms as a list, in SQL on `features`. */
const termLists = {
  title: "string_split(fold(title), ' ')",
  text: "string_split(fold(concat_ws(' ', overview, tagline)), ' ')",
  genres: "genres",
  keywords: "keywords",
  directors: "director_keys",
  cast: "cast_keys",
  companies: "production_companies",
  countries: "production_countries",
  collection: "[collection]",
  language: "[original_language]",
} as const;

export type TermField = keyof typeof termLists;

export const termFields = Object.keys(termLists) as readonly TermField[];

/** The terms of a field of every film, each once a film, as SQL: rows of `movie_id` and `term`. */
export function termsOf(field: TermField): string {
  return `SELECT movie_id, term
  FROM (SELECT movie_id, unnest(list_distinct(${termLists[field]})) AS term FROM features)
  WHERE term <> ''`;
}

/** Films in groups, as SQL: rows of `movie_id`, `period` (first year) and `language` (empty: unknown). */
export const groupsOfFilms = `SELECT movie_id,
  (CASE WHEN release_year >= ? THEN ? ELSE release_year - release_year % 10 END)::INTEGER AS period,
  coalesce(original_language, '') AS language
  FROM features`;

/** What a figure is of: all films, those of a period or those of a language. */
export interface FilmGroup {
  /** First year of a decade, or the first year that is not complete for all from then on; else null. */
  readonly period: number | null;
  /** Code of the original language, empty where unknown; else null. */
  readonly language: string | null;
}
