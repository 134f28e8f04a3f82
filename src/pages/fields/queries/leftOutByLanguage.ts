import type {Query} from "../../../queries/query.js";
import {judgedFilms, type LeftOutField, leftOutFields} from "./leftOut.js";

/** Films of a language, and what the analysis before this site left out of them. */
export interface LeftOutLanguage extends Readonly<Record<`${LeftOutField}_films`, number>> {
  /** Code; null where unknown. */
  readonly language: string | null;
  readonly films: number;
  readonly votes: number;
  /** Films with a character beyond ASCII in one of the fields or in several. */
  readonly text_films: number;
  readonly status_films: number;
  readonly status_unknown: number;
  readonly out_films: number;
  readonly out_votes: number;
}

/** What the analysis before this site left out, by original language, the largest first. */
export function leftOutByLanguage(): Query<LeftOutLanguage> {
  return {
    name: "leftOutByLanguage",
    tables: ["movies", "cast", "crew"],
    params: [],
    sql: `WITH ${judgedFilms}
SELECT original_language AS language, count(*)::INTEGER AS films,
  coalesce(sum(vote_count), 0)::DOUBLE AS votes,
${leftOutFields.map((field) => `  (count(*) FILTER (WHERE in_${field}))::INTEGER AS ${field}_films,`).join("\n")}
  (count(*) FILTER (WHERE of_text))::INTEGER AS text_films,
  (count(*) FILTER (WHERE of_status))::INTEGER AS status_films,
  (count(*) FILTER (WHERE status IS NULL))::INTEGER AS status_unknown,
  (count(*) FILTER (WHERE of_text OR of_status))::INTEGER AS out_films,
  coalesce(sum(vote_count) FILTER (WHERE of_text OR of_status), 0)::DOUBLE AS out_votes
FROM judged
GROUP BY 1
ORDER BY films DESC, 1`,
  };
}
