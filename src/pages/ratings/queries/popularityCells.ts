import type {Query} from "../../../queries/query.js";
import {ofGenre} from "./ofGenre.js";

export interface PopularityCell {
  /** Films with 10^(x / 4) to 10^((x + 1) / 4) votes, */
  readonly x: number;
  /** and a popularity from 10^(y / 4) to 10^((y + 1) / 4). */
  readonly y: number;
  readonly films: number;
}

/** How many films have how many votes and which popularity, in cells; without votes or popularity left out. */
export function popularityCells(genre: string | null): Query<PopularityCell> {
  const {condition, params} = ofGenre(genre);
  return {
    name: "popularityCells",
    tables: ["movies"],
    params,
    sql: `SELECT floor(log10(vote_count) * 4)::INTEGER AS x, floor(log10(popularity) * 4)::INTEGER AS y,
  count(*)::INTEGER AS films
FROM movies
WHERE vote_count > 0 AND popularity > 0 AND ${condition}
GROUP BY 1, 2
ORDER BY 1, 2`,
  };
}
