import type {Query} from "../../../queries/query.js";
import {ofGenre} from "./ofGenre.js";

export interface MeanVoteCell {
  /** Films with 10^(x / 4) to 10^((x + 1) / 4) votes, */
  readonly x: number;
  /** and a mean vote from y / 2 to (y + 1) / 2 (10 belongs to the last). */
  readonly y: number;
  readonly films: number;
}

/** How many films have how many votes and which mean vote, in cells; films without votes are left out. */
export function meanVoteCells(genre: string | null): Query<MeanVoteCell> {
  const {condition, params} = ofGenre(genre);
  return {
    name: "meanVoteCells",
    tables: ["movies"],
    params,
    sql: `SELECT floor(log10(vote_count) * 4)::INTEGER AS x,
  least(floor(vote_average * 2), 19)::INTEGER AS y,
  count(*)::INTEGER AS films
FROM movies
WHERE vote_count > 0 AND vote_average IS NOT NULL AND ${condition}
GROUP BY 1, 2
ORDER BY 1, 2`,
  };
}
