import type {Query} from "../../../queries/query.js";

export interface UnknownCountries {
  /** Films without a country of production, */
  readonly films: number;
  /** and those of them whose original language is one of Ibero-America. */
  readonly ibero: number;
}

/** Films without a country, and how many of them are originally in Spanish or Portuguese. */
export function unknownCountries(): Query<UnknownCountries> {
  return {
    name: "unknownCountries",
    tables: ["movies"],
    params: [],
    sql: `SELECT count(*)::INTEGER AS films,
  (count(*) FILTER (WHERE original_language IN ('es', 'pt')))::INTEGER AS ibero
FROM movies
WHERE len(production_countries) IS NULL OR len(production_countries) = 0`,
  };
}
