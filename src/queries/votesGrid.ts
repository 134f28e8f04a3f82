import type {Query} from "./query.js";

export interface VotesCell {
  /** Films with 10^(x / 4) to 10^((x + 1) / 4) votes, */
  readonly x: number;
  /** and a mean vote from y / 2 to (y + 1) / 2. */
  readonly y: number;
  readonly films: number;
}

/** How many films have how many votes and which mean vote: the cells of a grid, four to a power of ten. */
export function votesGrid(): Query<VotesCell> {
  return {
    name: "votesGrid",
    tables: ["movies"],
    params: [],
    sql: `SELECT floor(log10(vote_count) * 4)::INTEGER AS x,
  least(floor(vote_average * 2), 19)::INTEGER AS y,
  count(*)::INTEGER AS films
FROM movies
WHERE vote_count > 0 AND vote_average IS NOT NULL
GROUP BY 1, 2
ORDER BY 1, 2`,
    fromApi: async (api) => (await api.distributions()).votes,
  };
}
