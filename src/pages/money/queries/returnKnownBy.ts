import type {Query} from "../../../queries/query.js";
import {voteClass} from "../../../queries/voteClass.js";

/** By what films are compared. */
export const compositions = ["votes", "language", "decade"] as const;
export type Composition = (typeof compositions)[number];

/** The lower bounds of the classes of films by their number of votes. */
export const voteBounds = [0, 10, 50, 200, 1000] as const;

export interface ReturnKnownRow {
  /** The first year of a decade, the code of a language, the lower bound of a class of votes; null: unknown. */
  readonly value: string | null;
  readonly films: number;
  /** Those of them with a known return. */
  readonly known: number;
}

const values: Readonly<Record<Composition, string>> = {
  votes: voteClass(voteBounds),
  language: "original_language",
  decade: "release_year - release_year % 10",
};

/** How many films there are, and how many with a known return, by decade, language or number of votes. */
export function returnKnownBy(composition: Composition): Query<ReturnKnownRow> {
  return {
    name: "returnKnownBy",
    tables: ["movies"],
    params: [],
    sql: `SELECT (${values[composition]})::VARCHAR AS "value",
  count(*)::INTEGER AS films,
  (count(*) FILTER (WHERE return_known))::INTEGER AS known
FROM movies
GROUP BY 1
ORDER BY films DESC, 1`,
  };
}
