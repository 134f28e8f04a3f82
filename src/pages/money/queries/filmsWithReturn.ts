import type {Parameter, Query} from "../../../queries/query.js";

/** A decade with fewer films is not parted into quarters: each needs a film of its own. */
export const leastForQuarters = 4;

/** A film with a known return. */
export interface ReturnFilm {
  readonly id: number;
  readonly title: string | null;
  readonly release_year: number;
  readonly genres: readonly string[];
  /** Unknown ones are 0. */
  readonly vote_count: number;
  /** US dollars of the time. */
  readonly budget: number;
  readonly revenue: number;
  /** Times the cost. */
  readonly return: number;
  readonly money_suspect: boolean;
  /**
   * By cost among all films of the decade with a known return: 0 the cheapest quarter, 3 the dearest; null in a
   * decade with too few of them.
   */
  readonly quarter: number | null;
}

/** Which films; null leaves a choice open. */
export interface ReturnFilter {
  readonly genre: string | null;
  /** Code of the original language. */
  readonly language: string | null;
  /** First years of decades, both included. */
  readonly from: number | null;
  readonly to: number | null;
  readonly votes: number | null;
}

export const allFilms: ReturnFilter = {genre: null, language: null, from: null, to: null, votes: null};

/** The films with a known return and their money; films of equal cost are in the same quarter of their decade. */
export function filmsWithReturn(filter: ReturnFilter = allFilms): Query<ReturnFilm> {
  const {genre, language, from, to, votes} = filter;
  const conditions: readonly (readonly [string, Parameter | null])[] = [
    ["list_contains(genres, ?)", genre],
    ["original_language = ?", language],
    ["release_year >= ?::INTEGER", from],
    ["release_year < ?::INTEGER", to === null ? null : to + 10],
    ["vote_count >= ?::INTEGER", votes],
  ];
  const chosen = conditions.flatMap(([sql, value]) => (value === null ? [] : [{sql, value}]));
  const where = chosen.length === 0 ? "" : `\nWHERE ${chosen.map(({sql}) => sql).join(" AND ")}`;
  const decade = "PARTITION BY release_year - release_year % 10";
  return {
    name: "filmsWithReturn",
    tables: ["movies"],
    params: chosen.map(({value}) => value),
    sql: `SELECT id, title, release_year, genres, coalesce(vote_count, 0)::INTEGER AS vote_count,
  budget::DOUBLE AS budget, revenue::DOUBLE AS revenue, "return", money_suspect,
  CASE WHEN of_decade >= ${leastForQuarters} THEN floor(4.0::DOUBLE * cheaper / of_decade)::INTEGER END AS quarter
FROM (
  SELECT *, rank() OVER (${decade} ORDER BY budget) - 1 AS cheaper, count(*) OVER (${decade}) AS of_decade
  FROM movies
  WHERE return_known
) AS known${where}
ORDER BY id`,
  };
}
