import {directorsSql, directorsTables} from "./directorsOfFilms.js";
import {type FilmRow, filmColumns} from "./filmRow.js";
import type {Query} from "./query.js";

/** The film of an id: one row or none. */
export function filmById(id: number): Query<FilmRow> {
  return {
    name: "filmById",
    tables: ["movies", ...directorsTables],
    params: [id, id],
    sql: `SELECT ${filmColumns}
FROM movies LEFT JOIN (${directorsSql("?")}) ON movie_id = id
WHERE id = ?`,
    async fromApi(api) {
      const film = await api.filmOf(id);
      if (film === undefined) return [];
      const {title, release_date, release_year, popularity, vote_average, vote_count, directors} = film;
      return [{id, title, release_date, release_year, popularity, vote_average, vote_count, directors}];
    },
  };
}
