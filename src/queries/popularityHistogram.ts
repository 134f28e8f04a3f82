import type {Query} from "./query.js";

export interface PopularityBin {
  /** The bin holds the films from 10^(bin / 5) to 10^((bin + 1) / 5); null: a popularity of 0. */
  readonly bin: number | null;
  readonly films: number;
}

/** How many films have which popularity, in five bins for every power of ten. */
export function popularityHistogram(): Query<PopularityBin> {
  return {
    name: "popularityHistogram",
    tables: ["movies"],
    params: [],
    sql: `SELECT CASE WHEN popularity > 0 THEN floor(log10(popularity) * 5)::INTEGER END AS bin,
  count(*)::INTEGER AS films
FROM movies
WHERE popularity IS NOT NULL
GROUP BY 1
ORDER BY 1 NULLS FIRST`,
    fromApi: async (api) => (await api.distributions()).popularity,
  };
}
