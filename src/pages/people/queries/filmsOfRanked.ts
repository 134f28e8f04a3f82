import {creditsOf, creditsTable} from "../../../queries/creditsOf.js";
import type {PeopleTable} from "../../../queries/personRow.js";
import type {Query} from "../../../queries/query.js";

/** A film of a person, as the rankings count it. */
export interface RankedFilm {
  /** Tells people apart. */
  readonly who: string;
  /** The return and the money behind it; null where it is unknown. */
  readonly return: number | null;
  /** US dollars of the time. */
  readonly budget: number;
  readonly revenue: number;
  /** Whether the money is to be checked: then the film does not count among returns. */
  readonly suspect: boolean;
  /** Mean vote, points of 10; null with fewer votes than asked for. */
  readonly vote: number | null;
}

/**
 * The films of everybody who has enough of them for one of the two rankings.
 *
 * @param known fewest known returns that need no check
 * @param rated fewest films with so many `votes`
 */
export function filmsOfRanked(
  table: PeopleTable,
  known: number,
  rated: number,
  votes: number,
): Query<RankedFilm> {
  return {
    name: "filmsOfRanked",
    tables: ["movies", creditsTable(table)],
    params: [votes, known, rated],
    sql: `SELECT who, "return", budget, revenue, suspect, vote
FROM (
  SELECT who, id, "return", budget, revenue, suspect, vote,
    count("return") FILTER (WHERE NOT suspect) OVER (PARTITION BY who) AS known,
    count(vote) OVER (PARTITION BY who) AS rated
  FROM (${creditsOf(table)}) AS credits
  JOIN (
    SELECT id, CASE WHEN return_known THEN "return" END AS "return", budget::DOUBLE AS budget,
      revenue::DOUBLE AS revenue, money_suspect AS suspect,
      CASE WHEN vote_count > 0 AND vote_count >= ? THEN vote_average END AS vote
    FROM movies
  ) AS films ON films.id = credits.movie_id
)
WHERE known >= ? OR rated >= ?
ORDER BY who, id`,
  };
}
