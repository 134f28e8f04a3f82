import type {Query} from "../../../queries/query.js";

/** By what films have a place among all, in this order. */
export const filmMeasures = [
  "budget",
  "revenue",
  "return",
  "runtime",
  "vote_count",
  "vote_average",
  "popularity",
] as const;
export type FilmMeasure = (typeof filmMeasures)[number];

export interface FilmPlace {
  readonly id: number;
  readonly measure: FilmMeasure;
  readonly value: number;
  /** Films of which it is known, this one included. */
  readonly known: number;
  /** Those of them that have less. */
  readonly below: number;
}

/** The votes from which on a mean vote has a place: few votes make extreme means. */
export const leastVotesOfPlace = 50;

/** When a measure says something of a film. */
const usable: Readonly<Record<FilmMeasure, (film: string) => string>> = {
  budget: (film) => `${film}.budget > 0`,
  revenue: (film) => `${film}.revenue > 0`,
  return: (film) => `${film}.return_known`,
  runtime: (film) => `${film}.runtime > 0`,
  vote_count: (film) => `${film}.vote_count > 0`,
  vote_average: (film) => `${film}.vote_count >= ${leastVotesOfPlace} AND ${film}.vote_average IS NOT NULL`,
  popularity: (film) => `${film}.popularity IS NOT NULL`,
};

/** The places of two films among all films of which a measure is known; no row where it is not. */
export function filmPlaces(a: number, b: number): Query<FilmPlace> {
  const each = (write: (measure: FilmMeasure) => string) => filmMeasures.map(write).join(",\n      ");
  const count = (condition: string) => `(count(*) FILTER (WHERE ${condition}))::INTEGER`;
  // One pass over the films; a join by the measure's name takes far longer in the browser.
  return {
    name: "filmPlaces",
    tables: ["movies"],
    params: [a, b],
    sql: `SELECT id, measure, value, known, below
FROM (
  SELECT id, unnest(range(${filmMeasures.length})) AS place,
    unnest([${filmMeasures.map((measure) => `'${measure}'`).join(", ")}]) AS measure,
    unnest("values") AS value, unnest(known) AS known, unnest(below) AS below
  FROM (
    SELECT own.id, [
      ${each((measure) => `any_value(CASE WHEN ${usable[measure]("own")} THEN own."${measure}" END)::DOUBLE`)}
    ] AS "values", [
      ${each((measure) => count(usable[measure]("film")))}
    ] AS known, [
      ${each((measure) => count(`${usable[measure]("film")} AND film."${measure}" < own."${measure}"`))}
    ] AS below
    FROM movies AS film CROSS JOIN (SELECT * FROM movies WHERE id IN (?, ?)) AS own
    GROUP BY own.id
  ) AS counts
) AS places
WHERE value IS NOT NULL
ORDER BY place, id`,
  };
}
