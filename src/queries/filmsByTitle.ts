import {directorsSql, directorsTables} from "./directorsOfFilms.js";
import {type TitledFilm, titledColumns} from "./filmRow.js";
import type {Query} from "./query.js";

/**
 * The films whose own title it is, whatever its case, accents and punctuation; the most voted first. A title without
 * a letter or digit ("$") has to be typed as it is.
 */
export function filmsByTitle(title: string): Query<TitledFilm> {
  return {
    name: "filmsByTitle",
    tables: ["movies", ...directorsTables],
    params: [title, title],
    sql: `WITH found AS (
  SELECT id, title, release_date, release_year, vote_count
  FROM movies WHERE title = ? OR (title_key = fold(?) AND title_key <> '')
)
SELECT ${titledColumns}
FROM found LEFT JOIN (${directorsSql("SELECT id FROM found")}) ON movie_id = id
ORDER BY vote_count DESC NULLS LAST, id`,
    fromApi: async (api) =>
      ((await api.titlesOf(title)) ?? []).filter(({found_by}) => found_by === undefined),
  };
}
