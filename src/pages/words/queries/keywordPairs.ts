import type {Query} from "../../../queries/query.js";

export interface KeywordPair {
  /** The first of both by alphabet. */
  readonly a: string;
  readonly b: string;
  /** Films that have both. */
  readonly films: number;
}

/**
 * Keywords that stand together in films, the most frequent pairs first.
 * @param least films that a pair has at least
 */
export function keywordPairs(least: number): Query<KeywordPair> {
  return {
    name: "keywordPairs",
    tables: ["movies"],
    params: [least],
    sql: `WITH tagged AS (SELECT DISTINCT id, keyword FROM (SELECT id, unnest(keywords) AS keyword FROM movies))
SELECT one.keyword AS a, other.keyword AS b, count(*)::INTEGER AS films
FROM tagged AS one
JOIN tagged AS other ON other.id = one.id AND other.keyword > one.keyword
GROUP BY one.keyword, other.keyword
HAVING count(*) >= ?
ORDER BY films DESC, a, b`,
  };
}
