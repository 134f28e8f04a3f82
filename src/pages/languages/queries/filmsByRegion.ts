import type {Query} from "../../../queries/query.js";
import {sqlString} from "../../../shared/sqlString.js";
import {countriesOfRegions, type Region, regions} from "../regions.js";

/** Figures of the films of a region or a country. */
export interface PlaceFilms {
  readonly films: number;
  /** Those of them in which another region, or country, has a part. */
  readonly together: number;
  readonly votes: number;
  /** Films with enough votes, and the sums of their mean votes and of the squares of these. */
  readonly rated: number;
  readonly sum: number;
  readonly squares: number;
}

export interface RegionPeriod extends PlaceFilms {
  /** null: all films with a known country, each once. */
  readonly region: Region | null;
  /** First year: a decade, or the first incomplete year for all that are incomplete. */
  readonly period: number;
}

export interface CountryFilms extends PlaceFilms {
  /** English name. */
  readonly country: string;
}

const list = (names: readonly string[]) => names.map(sqlString).join(", ");

/** Of the films `movies`, with `places` each has. */
const figures = `count(*)::INTEGER AS films, (count(*) FILTER (WHERE places > 1))::INTEGER AS together,
  sum(coalesce(vote_count, 0))::DOUBLE AS votes, (count(*) FILTER (WHERE enough))::INTEGER AS rated,
  coalesce(sum(vote_average) FILTER (WHERE enough), 0) AS sum,
  coalesce(sum(vote_average * vote_average) FILTER (WHERE enough), 0) AS squares`;

/**
 * Films by region of production and decade. A film of several regions counts once in each.
 *
 * @param incomplete first year that is not complete
 * @param votes that a film must have for its mean vote to count
 */
export function filmsByRegion(incomplete: number, votes: number): Query<RegionPeriod> {
  const cases = regions
    .filter((region) => region !== "other")
    .map((region) => `    WHEN country IN (${list(countriesOfRegions[region])}) THEN ${sqlString(region)}`);
  return {
    name: "filmsByRegion",
    tables: ["movies"],
    params: [incomplete, incomplete, votes],
    sql: `WITH region_of_film AS (
  SELECT DISTINCT id, CASE
${cases.join("\n")}
    ELSE 'other' END AS region
  FROM (SELECT id, unnest(production_countries) AS country FROM movies) AS country_of_film
),
placed AS (
  SELECT id, region, count(*) OVER (PARTITION BY id) AS places FROM region_of_film
),
of_all AS (
  SELECT id, region, places FROM placed
  UNION ALL
  SELECT DISTINCT id, NULL, places FROM placed
),
films AS (
  SELECT region, places, CASE WHEN release_year < ? THEN floor(release_year / 10) * 10 ELSE ? END::INTEGER AS period,
    vote_count, vote_average, vote_count >= ?::INTEGER AND vote_average IS NOT NULL AS enough
  FROM of_all JOIN movies USING (id)
)
SELECT region, period, ${figures}
FROM films
GROUP BY 1, 2
ORDER BY region NULLS FIRST, period`,
  };
}

/**
 * Films of the countries of a region, the most frequent first.
 *
 * @param votes that a film must have for its mean vote to count
 */
export function countriesOfRegion(region: Region, votes: number): Query<CountryFilms> {
  return {
    name: "countriesOfRegion",
    tables: ["movies"],
    params: [votes],
    sql: `WITH films AS (
  SELECT unnest(list_distinct(production_countries)) AS country, len(list_distinct(production_countries)) AS places,
    vote_count, vote_average, vote_count >= ?::INTEGER AND vote_average IS NOT NULL AS enough
  FROM movies
)
SELECT country, ${figures}
FROM films
WHERE country IN (${list(countriesOfRegions[region])})
GROUP BY 1
ORDER BY films DESC, country`,
  };
}
