import type {Query} from "../../../queries/query.js";

export interface EverRecommended {
  /** Films with recommendations of their own. */
  readonly asked: number;
  /** Films that are recommended for some other. */
  readonly recommended: number;
  /** Films of the same known title and date as another one. */
  readonly copies: number;
}

/** How many films have recommendations, and how many are among them. */
export function everRecommended(): Query<EverRecommended> {
  return {
    name: "everRecommended",
    tables: ["recommendations", "movies"],
    params: [],
    sql: `SELECT count(DISTINCT movie_id)::INTEGER AS asked, count(DISTINCT recommended_id)::INTEGER AS recommended,
  (SELECT coalesce(sum(films), 0) FROM (
    SELECT count(*) AS films FROM movies WHERE title IS NOT NULL GROUP BY title, release_date HAVING count(*) > 1
  ))::INTEGER AS copies
FROM recommendations`,
  };
}
