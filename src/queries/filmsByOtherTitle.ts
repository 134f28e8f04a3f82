import {directorsSql, directorsTables} from "./directorsOfFilms.js";
import {type TitledFilm, titledColumns} from "./filmRow.js";
import type {Query} from "./query.js";

/**
 * The films that have a title as their original one or in another language, in any spelling: those whose original one it is
 * first, then the most voted.
 */
export function filmsByOtherTitle(title: string): Query<TitledFilm> {
  return {
    name: "filmsByOtherTitle",
    tables: ["titles", "movies", ...directorsTables],
    params: [title],
    sql: `WITH named AS (
  SELECT movie_id AS named_id, min(CASE kind WHEN 'original' THEN 1 ELSE 2 END) AS place
  FROM titles WHERE kind <> 'title' AND title_key = fold(?) AND title_key <> ''
  GROUP BY movie_id
),
found AS (
  SELECT id, title, release_date, release_year, vote_count, place FROM movies JOIN named ON named_id = id
)
SELECT ${titledColumns}
FROM found LEFT JOIN (${directorsSql("SELECT id FROM found")}) ON movie_id = id
ORDER BY place, vote_count DESC NULLS LAST, id`,
    fromApi: async (api) =>
      ((await api.titlesOf(title)) ?? []).flatMap(({found_by, ...film}) =>
        found_by === undefined ? [] : [film],
      ),
  };
}
