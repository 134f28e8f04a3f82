import type {Query} from "../query.js";
import {leftOut} from "./leftOut.js";

export interface LeftOutFilm {
  readonly id: number;
  readonly title: string | null;
  readonly release_year: number;
  readonly vote_count: number | null;
}

/** The most voted films that the analysis before this site left out. */
export function leftOutFilms(count: number): Query<LeftOutFilm> {
  return {
    name: "leftOutFilms",
    tables: ["movies"],
    params: [count],
    sql: `SELECT id, title, release_year, vote_count
FROM movies
WHERE ${leftOut}
ORDER BY vote_count DESC NULLS LAST, id
LIMIT ?`,
  };
}
