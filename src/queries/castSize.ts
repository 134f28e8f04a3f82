import type {Query} from "./query.js";

export interface CastSize {
  /** Films with a cast. */
  readonly films: number;
  /** People in the casts, each once a film. */
  readonly credits: number;
  /** Of these, those without a person's id. */
  readonly without_id: number;
  /** Films whose cast names one person or two. */
  readonly short: number;
}

/** How much of the casts is in the data. */
export function castSize(): Query<CastSize> {
  return {
    name: "castSize",
    tables: ["cast"],
    params: [],
    sql: `SELECT count(*)::INTEGER AS films, coalesce(sum(people), 0)::DOUBLE AS credits,
  coalesce(sum(nameless), 0)::DOUBLE AS without_id, (count(*) FILTER (WHERE people <= 2))::INTEGER AS short
FROM (
  SELECT movie_id, count(*)::INTEGER AS people, (count(*) FILTER (WHERE person_id IS NULL))::INTEGER AS nameless
  FROM (SELECT DISTINCT movie_id, person_id, CASE WHEN person_id IS NULL THEN name END AS name FROM "cast") AS credits
  GROUP BY movie_id
) AS casts`,
  };
}
