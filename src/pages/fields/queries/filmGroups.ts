import type {Query} from "../../../queries/query.js";
import {voteClass} from "../../../queries/voteClass.js";
import {type FilmGroup, groupsOfFilms} from "./fields.js";

/** The lower bounds of the classes of films by their number of votes. */
export const voteClasses = [0, 1, 10, 100, 1000] as const;

/** A group of films, with those that the recommender knows a running time and votes of, and those it knows little of. */
export interface GroupOfFilms extends FilmGroup {
  /** The fewest votes of a class of films; else null. */
  readonly votes: number | null;
  readonly films: number;
  readonly runtime: number;
  readonly voted: number;
  /** Films marked weak: no text, keyword, person or collection is known. */
  readonly weak: number;
}

/** All films, by decade, by original language and by number of votes. */
export function filmGroups(firstIncomplete: number): Query<GroupOfFilms> {
  return {
    name: "filmGroups",
    tables: ["features", "recommendations"],
    params: [firstIncomplete, firstIncomplete],
    sql: `WITH grouped AS (
  ${groupsOfFilms}
),
weak AS (SELECT DISTINCT movie_id FROM recommendations WHERE weak),
films AS (
  SELECT period, language, runtime, vote_count,
    ${voteClass(voteClasses)} AS votes,
    weak.movie_id IS NOT NULL AS weak
  FROM features JOIN grouped USING (movie_id) LEFT JOIN weak USING (movie_id)
)
SELECT period, language, votes, count(*)::INTEGER AS films, count(runtime)::INTEGER AS runtime,
  (count(*) FILTER (WHERE vote_count > 0))::INTEGER AS voted, (count(*) FILTER (WHERE weak))::INTEGER AS weak
FROM films
GROUP BY GROUPING SETS ((), (period), (language), (votes))
ORDER BY period NULLS FIRST, language NULLS FIRST, votes NULLS FIRST`,
  };
}
