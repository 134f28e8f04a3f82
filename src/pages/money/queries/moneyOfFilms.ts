import type {Query} from "../../../queries/query.js";

/** A film with a known cost or revenue. */
export interface MoneyOfFilm {
  readonly id: number;
  readonly release_year: number;
  /** 1 to 12; null for films dated 1 January, which often only stands for a year. */
  readonly month: number | null;
  readonly collection: string | null;
  /** Whether a film of its collection came out before it. */
  readonly sequel: boolean;
  readonly companies: readonly string[];
  readonly genres: readonly string[];
  /** Code of the original language; null where unknown. */
  readonly language: string | null;
  /** US dollars of the time; 0: unknown. */
  readonly budget: number;
  readonly revenue: number;
  /** Minutes; null: unknown. */
  readonly runtime: number | null;
  /** Whether one of them is under the limit below which it is to be checked. */
  readonly doubtful: boolean;
}

/** The films with a known cost or revenue, by id. */
export function moneyOfFilms(): Query<MoneyOfFilm> {
  return {
    name: "moneyOfFilms",
    tables: ["movies"],
    params: [],
    sql: `SELECT id, release_year,
  CASE WHEN NOT (month(release_date) = 1 AND day(release_date) = 1) THEN month(release_date)::INTEGER END AS month,
  collection, part > 1 AS sequel, list_distinct(production_companies) AS companies, genres, original_language AS language,
  budget::DOUBLE AS budget, revenue::DOUBLE AS revenue, CASE WHEN runtime > 0 THEN runtime END AS runtime,
  money_suspect OR money_doubtful AS doubtful
FROM (
  SELECT *, CASE WHEN collection IS NULL THEN 1 ELSE row_number() OVER (PARTITION BY collection ORDER BY release_date, id) END AS part
  FROM movies
) AS films
WHERE budget > 0 OR revenue > 0
ORDER BY id`,
  };
}
