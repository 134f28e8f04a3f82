import type {Query} from "../../../queries/query.js";
import {ofGenre} from "./ofGenre.js";

export interface PopularFilm {
  readonly id: number;
  readonly title: string | null;
  readonly release_year: number;
  readonly votes: number;
  readonly popularity: number;
}

/** The most popular films that have votes. */
export function mostPopular(genre: string | null, films: number): Query<PopularFilm> {
  const {condition, params} = ofGenre(genre);
  return {
    name: "mostPopular",
    tables: ["movies"],
    params: [...params, films],
    sql: `SELECT id, title, release_year, vote_count AS votes, popularity
FROM movies
WHERE vote_count > 0 AND popularity > 0 AND ${condition}
ORDER BY popularity DESC, id
LIMIT ?`,
  };
}
