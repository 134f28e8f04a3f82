import type {Query} from "../../../queries/query.js";

export interface PopularityRank {
  /** Films with a known popularity. */
  readonly known: number;
  /** Those of them with a lower one. */
  readonly below: number;
}

/**
 * How the popularity of a film compares with that of all.
 *
 * @param id of a film with a known popularity
 */
export function popularityRank(id: number): Query<PopularityRank> {
  return {
    name: "popularityRank",
    tables: ["movies"],
    params: [id],
    sql: `SELECT count(popularity)::INTEGER AS known,
  (count(*) FILTER (WHERE popularity < (SELECT popularity FROM movies WHERE id = ?)))::INTEGER AS below
FROM movies`,
    async fromApi(api) {
      const [film, {popularity_known: known}] = await Promise.all([api.filmOf(id), api.distributions()]);
      return [{known, below: film?.less_popular ?? 0}];
    },
  };
}
