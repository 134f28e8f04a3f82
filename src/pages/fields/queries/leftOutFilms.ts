import type {Query} from "../../../queries/query.js";
import {notReleased, otherTitle} from "./leftOut.js";

export interface LeftOutFilm {
  readonly id: number;
  readonly title: string | null;
  readonly release_year: number;
  readonly vote_count: number | null;
}

/** The most voted films that the analysis before this site left out for nothing but their title. */
export function leftOutFilms(count: number): Query<LeftOutFilm> {
  return {
    name: "leftOutFilms",
    tables: ["movies"],
    params: [count],
    sql: `SELECT id, title, release_year, vote_count
FROM movies
WHERE ${otherTitle} AND NOT coalesce(${notReleased}, false)
ORDER BY vote_count DESC NULLS LAST, id
LIMIT ?`,
  };
}
