import type {Query} from "../../../queries/query.js";
import {type FilmGroup, groupsOfFilms, type TermField, termsOf} from "./fields.js";

/** How far a field is filled, and how far its terms tell films apart. */
export interface FieldPower extends FilmGroup {
  /** Films in which the field says something. */
  readonly filled: number;
  /** Those of them that share a term of it with another film, of whatever group. */
  readonly linked: number;
  /**
   * Mean over the films filled of the mean over a film's terms of log2(films / films with the term), where both
   * are counted over all groups: in bits.
   */
  readonly bits: number;
  /** Distinct terms. */
  readonly terms: number;
}

/** How far a field is filled and tells films apart, in all films, by decade and by original language. */
export function fieldPower(field: TermField, firstIncomplete: number): Query<FieldPower> {
  return {
    name: "fieldPower",
    tables: ["features"],
    params: [firstIncomplete, firstIncomplete],
    sql: `WITH terms AS MATERIALIZED (
  ${termsOf(field)}
),
grouped AS (
  ${groupsOfFilms}
),
counted AS (SELECT term, count(*) AS films FROM terms GROUP BY term),
films AS (
  SELECT movie_id, avg(log2((SELECT count(*) FROM features) / films)) AS bits, max(films) > 1 AS linked
  FROM terms JOIN counted USING (term)
  GROUP BY movie_id
),
power AS (
  SELECT period, language, count(*) AS filled, count(*) FILTER (WHERE linked) AS linked, avg(bits) AS bits
  FROM films JOIN grouped USING (movie_id)
  GROUP BY GROUPING SETS ((), (period), (language))
),
vocabulary AS (
  SELECT period, language, count(DISTINCT term) AS terms
  FROM terms JOIN grouped USING (movie_id)
  GROUP BY GROUPING SETS ((), (period), (language))
)
SELECT power.period, power.language, filled::INTEGER AS filled, linked::INTEGER AS linked,
  round(bits, 2) AS bits, terms::INTEGER AS terms
FROM power JOIN vocabulary
  ON power.period IS NOT DISTINCT FROM vocabulary.period
  AND power.language IS NOT DISTINCT FROM vocabulary.language
ORDER BY power.period NULLS FIRST, power.language NULLS FIRST`,
  };
}
