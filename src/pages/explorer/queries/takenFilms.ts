import {directedSql, directorsTables} from "../../../queries/directorsOfFilms.js";
import type {Query} from "../../../queries/query.js";
import type {FilmFilters} from "./filmFilters.js";
import {type SelectedFilm, type Slice, selectedFilms} from "./selectedFilms.js";

/** A film of the selection as the table and the files have it. */
export interface TakenFilm extends SelectedFilm {
  /** Names in alphabetical order; empty where none is known. */
  readonly directors: readonly string[];
}

/** The films of {@link selectedFilms}, in its order, with their directors. */
export function takenFilms(
  filters: FilmFilters,
  languages: readonly string[],
  slice: Slice,
): Query<TakenFilm> {
  const selected = selectedFilms(filters, languages, slice);
  return {
    name: "takenFilms",
    tables: [...new Set([...selected.tables, ...directorsTables])],
    params: selected.params,
    sql: `WITH selected AS (
${selected.sql}
),
placed AS (SELECT *, row_number() OVER () AS place FROM selected),
directed AS (
  SELECT movie_id, list(name ORDER BY name) AS names
  FROM (
  ${directedSql("SELECT id FROM selected")}
  )
  GROUP BY movie_id
)
SELECT id, title, release_date, coalesce(names, []::VARCHAR[]) AS directors, genres, original_language,
  vote_average, vote_count, runtime, budget, revenue
FROM placed LEFT JOIN directed ON movie_id = id
ORDER BY place`,
  };
}
