import type {Query} from "../../../queries/query.js";
import {leftOut, notReleased, otherTitle} from "./leftOut.js";

/** Films of a language, and what the analysis before this site left out of them. */
export interface LeftOutLanguage {
  /** Code; null where unknown. */
  readonly language: string | null;
  readonly films: number;
  readonly votes: number;
  readonly title_films: number;
  readonly status_films: number;
  readonly status_unknown: number;
  readonly out_films: number;
  readonly out_votes: number;
}

/** What the analysis before this site left out, by original language, the largest first. */
export function leftOutByLanguage(): Query<LeftOutLanguage> {
  return {
    name: "leftOutByLanguage",
    tables: ["movies"],
    params: [],
    sql: `SELECT original_language AS language, count(*)::INTEGER AS films,
  coalesce(sum(vote_count), 0)::DOUBLE AS votes,
  (count(*) FILTER (WHERE ${otherTitle}))::INTEGER AS title_films,
  (count(*) FILTER (WHERE ${notReleased}))::INTEGER AS status_films,
  (count(*) FILTER (WHERE status IS NULL))::INTEGER AS status_unknown,
  (count(*) FILTER (WHERE ${leftOut}))::INTEGER AS out_films,
  coalesce(sum(vote_count) FILTER (WHERE ${leftOut}), 0)::DOUBLE AS out_votes
FROM movies
GROUP BY 1
ORDER BY films DESC, 1`,
  };
}
