import type {Query} from "../../../queries/query.js";
import type {FilmFilters} from "./filmFilters.js";
import {filmsWhere} from "./filmsWhere.js";
import {knownFilms} from "./knownFilms.js";

/** A film of the selection; null is unknown. */
export interface SelectedFilm {
  readonly id: number;
  readonly title: string | null;
  /** `YYYY-MM-DD`. */
  readonly release_date: string;
  readonly genres: readonly string[];
  readonly original_language: string | null;
  /** Points of 10. */
  readonly vote_average: number | null;
  readonly vote_count: number | null;
  /** Minutes. */
  readonly runtime: number | null;
  /** US dollars of the time. */
  readonly budget: number | null;
  readonly revenue: number | null;
}

/** What the films may be sorted by, and the expression that does it. */
const orders = {
  title: "title_key",
  release_date: "release_date",
  original_language: "original_language",
  vote_average: "mean_vote",
  vote_count: "vote_count",
  runtime: "minutes",
  budget: "known_budget",
} as const;

export type FilmOrder = keyof typeof orders;
export const filmOrders = Object.keys(orders) as readonly FilmOrder[];

/** An order of the films, and which of them; all where no `limit` is given. */
export interface Slice {
  readonly order?: FilmOrder;
  readonly descending?: boolean;
  readonly limit?: number;
  /** Only with a `limit`. */
  readonly offset?: number;
}

/**
 * The films that the filters keep; unknown last, equal ones by id.
 * @param languages those listed; the others are `otherChoice`
 */
export function selectedFilms(
  filters: FilmFilters,
  languages: readonly string[],
  {order = "vote_count", descending = true, limit, offset}: Slice = {},
): Query<SelectedFilm> {
  const where = filmsWhere(filters, languages);
  return {
    name: "selectedFilms",
    tables: where.tables,
    params: [...where.params, ...[limit, offset].filter((count) => count !== undefined)],
    sql: `${knownFilms}
SELECT id, title, release_date::VARCHAR AS release_date, genres, original_language,
  mean_vote AS vote_average, vote_count, minutes AS runtime, known_budget AS budget, nullif(revenue, 0) AS revenue
FROM films${where.sql}
ORDER BY ${orders[order]} ${descending ? "DESC" : "ASC"} NULLS LAST, id${limit === undefined ? "" : "\nLIMIT ?"}${offset === undefined ? "" : " OFFSET ?"}`,
  };
}
