import type {Query} from "../../../queries/query.js";

export interface CountryPeriodCount {
  /** English name. */
  readonly country: string;
  /** First year: a decade, or the first incomplete year for all that are incomplete. */
  readonly period: number;
  readonly films: number;
  /** Those of them made together with other countries, */
  readonly coproductions: number;
  /** and with how many of those, counted per film. */
  readonly pairings: number;
}

/**
 * Films by country of production and decade. A film of several countries counts once in each.
 *
 * @param incomplete first year that is not complete
 */
export function countriesByPeriod(incomplete: number): Query<CountryPeriodCount> {
  return {
    name: "countriesByPeriod",
    tables: ["movies"],
    params: [incomplete, incomplete],
    sql: `SELECT country, period, count(*)::INTEGER AS films,
  (count(*) FILTER (WHERE countries > 1))::INTEGER AS coproductions,
  sum(countries - 1)::DOUBLE AS pairings
FROM (
  SELECT CASE WHEN release_year < ? THEN floor(release_year / 10) * 10 ELSE ? END::INTEGER AS period,
    len(list_distinct(production_countries)) AS countries,
    unnest(list_distinct(production_countries)) AS country
  FROM movies
) AS country_of_film
GROUP BY 1, 2
ORDER BY 1, 2`,
  };
}
