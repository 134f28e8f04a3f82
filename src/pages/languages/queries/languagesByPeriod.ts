import type {Query} from "../../../queries/query.js";

export interface LanguagePeriodCount {
  /** ISO 639-1 code, or one of TMDB's own; null: unknown. */
  readonly code: string | null;
  /** First year: a decade, or the first incomplete year for all that are incomplete. */
  readonly period: number;
  readonly films: number;
}

/**
 * Films by original language and decade; the incomplete years are one period.
 *
 * @param incomplete first year that is not complete
 */
export function languagesByPeriod(incomplete: number): Query<LanguagePeriodCount> {
  return {
    name: "languagesByPeriod",
    tables: ["movies"],
    params: [incomplete, incomplete],
    sql: `SELECT original_language AS code,
  CASE WHEN release_year < ? THEN floor(release_year / 10) * 10 ELSE ? END::INTEGER AS period,
  count(*)::INTEGER AS films
FROM movies
GROUP BY 1, 2
ORDER BY code NULLS LAST, period`,
  };
}
