import type {Query} from "../query.js";

export interface EverRecommended {
  /** Films with recommendations of their own. */
  readonly asked: number;
  /** Films that are recommended for some other. */
  readonly recommended: number;
  /** Films of the same title and date as another one. */
  readonly copies: number;
}

/** How many films have recommendations, and how many are among them. */
export function everRecommended(): Query<EverRecommended> {
  return {
    name: "everRecommended",
    tables: ["recommendations", "movies"],
    params: [],
    sql: `SELECT count(DISTINCT movie_id)::INTEGER AS asked, count(DISTINCT recommended_id)::INTEGER AS recommended,
  (SELECT count(*) - count(DISTINCT (title, release_date)) FROM movies)::INTEGER AS copies
FROM recommendations`,
  };
}
