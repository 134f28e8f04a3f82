import type {Query} from "../../../queries/query.js";

export interface CountryPairCount {
  /** English names, in their order. */
  readonly a: string;
  readonly b: string;
  /** First year: a decade, or the first incomplete year for all that are incomplete. */
  readonly period: number;
  readonly films: number;
}

/**
 * How many films each two countries have made together, by decade. A film of three countries counts for three pairs.
 *
 * @param incomplete first year that is not complete
 */
export function countryPairsByPeriod(incomplete: number): Query<CountryPairCount> {
  return {
    name: "countryPairsByPeriod",
    tables: ["movies"],
    params: [incomplete, incomplete],
    sql: `WITH country_of_film AS (
  SELECT id, CASE WHEN release_year < ? THEN floor(release_year / 10) * 10 ELSE ? END::INTEGER AS period,
    unnest(list_distinct(production_countries)) AS country
  FROM movies
)
SELECT one.country AS a, other.country AS b, one.period, count(*)::INTEGER AS films
FROM country_of_film AS one
JOIN country_of_film AS other ON other.id = one.id AND other.country > one.country
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3`,
  };
}
