import type {Query} from "../../../queries/query.js";
import {voteClass} from "../../../queries/voteClass.js";
import {ofGenre} from "./ofGenre.js";

/** Numbers of votes at which the classes begin. */
export const voteClasses = [1, 4, 11, 31, 101, 301, 1001, 3001] as const;

export interface MeanVoteSpread {
  /** The least number of votes of the class. */
  readonly votes: number;
  readonly films: number;
  /** The mean votes that one in ten, half, and nine in ten of the films do not exceed. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** How far mean votes lie apart among films of about as many votes. */
export function meanVoteSpread(genre: string | null): Query<MeanVoteSpread> {
  const {condition, params} = ofGenre(genre);
  return {
    name: "meanVoteSpread",
    tables: ["movies"],
    params,
    sql: `SELECT (${voteClass(voteClasses)})::INTEGER AS votes,
  count(*)::INTEGER AS films,
  round(quantile_cont(vote_average, 0.1), 2) AS low,
  round(quantile_cont(vote_average, 0.5), 2) AS median,
  round(quantile_cont(vote_average, 0.9), 2) AS high
FROM movies
WHERE vote_count > 0 AND vote_average IS NOT NULL AND ${condition}
GROUP BY 1
ORDER BY 1`,
  };
}
