import type {Query} from "../../../queries/query.js";
import {judgedFilms} from "./leftOut.js";

export interface LeftOutFilm {
  readonly id: number;
  readonly title: string | null;
  readonly release_year: number;
  readonly vote_count: number | null;
}

/** The most voted films that the analysis before this site left out for nothing but a character beyond ASCII. */
export function leftOutFilms(count: number): Query<LeftOutFilm> {
  return {
    name: "leftOutFilms",
    tables: ["movies", "cast", "crew"],
    params: [count],
    sql: `WITH ${judgedFilms}
SELECT id, title, release_year, vote_count
FROM judged
WHERE of_text AND NOT of_status
ORDER BY vote_count DESC NULLS LAST, id
LIMIT ?`,
  };
}
