import type {Query} from "../../../queries/query.js";

export interface KeywordCount {
  readonly keyword: string;
  readonly films: number;
}

/** In how many films each keyword stands, the most frequent first. */
export function keywordCounts(): Query<KeywordCount> {
  return {
    name: "keywordCounts",
    tables: ["movies"],
    params: [],
    sql: `SELECT keyword, count(DISTINCT id)::INTEGER AS films
FROM (SELECT id, unnest(keywords) AS keyword FROM movies)
GROUP BY keyword
ORDER BY films DESC, keyword`,
  };
}
