import type {Query} from "../../../queries/query.js";
import {noLanguage} from "../../../shared/isLanguage.js";

export interface PlaceYear {
  readonly year: number;
  readonly films: number;
  /** Films with an original language, */
  readonly language_known: number;
  /** and those of them whose language is not English. */
  readonly other_language: number;
  /** Films with a country of production, */
  readonly country_known: number;
  /** and those of them with several. */
  readonly coproductions: number;
}

/** Languages other than English and co-productions by year. TMDB's `xx`, no language, counts as unknown. */
export function placesByYear(): Query<PlaceYear> {
  return {
    name: "placesByYear",
    tables: ["movies"],
    params: [],
    sql: `SELECT release_year::INTEGER AS year,
  count(*)::INTEGER AS films,
  (count(*) FILTER (WHERE original_language <> '${noLanguage}'))::INTEGER AS language_known,
  (count(*) FILTER (WHERE original_language NOT IN ('en', '${noLanguage}')))::INTEGER AS other_language,
  (count(*) FILTER (WHERE len(production_countries) > 0))::INTEGER AS country_known,
  (count(*) FILTER (WHERE len(list_distinct(production_countries)) > 1))::INTEGER AS coproductions
FROM movies
GROUP BY 1
ORDER BY 1`,
  };
}
