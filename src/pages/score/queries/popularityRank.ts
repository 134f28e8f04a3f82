import type {Query} from "../../../queries/query.js";

export interface PopularityRank {
  /** Films with a known popularity. */
  readonly known: number;
  /** Those of them with a lower one. */
  readonly below: number;
}

/** Where a popularity stands among all films. */
export function popularityRank(popularity: number): Query<PopularityRank> {
  return {
    name: "popularityRank",
    tables: ["movies"],
    params: [popularity],
    sql: `SELECT count(popularity)::INTEGER AS known,
  (count(*) FILTER (WHERE popularity < ?))::INTEGER AS below
FROM movies`,
  };
}
