import type {Query} from "../../../queries/query.js";
import type {ChartName, FilmFilters} from "./filmFilters.js";
import {filmsWhere} from "./filmsWhere.js";
import {knownFilms} from "./knownFilms.js";

const values: Readonly<Record<Exclude<ChartName, "genre">, string>> = {
  year: "release_year",
  vote: "mean_vote",
  runtime: "minutes",
  budget: "known_budget",
  language: "original_language",
};

/**
 * How many of the films that the filters keep have each value; null is unknown. A film of several genres counts once
 * in each.
 */
export function filmsPerValue(
  name: ChartName,
  filters: FilmFilters,
  languages: readonly string[],
): Query<{readonly value: number | string | null; readonly films: number}> {
  const {sql, params, tables} = filmsWhere(filters, languages);
  const value =
    name === "genre" ? "unnest(CASE WHEN len(genres) = 0 THEN [NULL] ELSE genres END)" : values[name];
  return {
    name: "filmsPerValue",
    tables,
    params,
    sql: `${knownFilms}
SELECT value, count(*)::INTEGER AS films
FROM (SELECT ${value} AS value FROM films${sql})
GROUP BY value
ORDER BY value NULLS LAST`,
  };
}
