import type {Query} from "../../../queries/query.js";
import type {KeywordPair} from "./keywordPairs.js";

/**
 * How often each two of some keywords stand together in a film; a pair that never does is left out.
 * @param keywords at least one
 */
export function pairsOfKeywords(keywords: readonly string[]): Query<KeywordPair> {
  return {
    name: "pairsOfKeywords",
    tables: ["movies"],
    params: keywords,
    sql: `WITH tagged AS (
  SELECT DISTINCT id, keyword
  FROM (SELECT id, unnest(keywords) AS keyword FROM movies)
  WHERE keyword IN (${keywords.map(() => "?").join(", ")})
)
SELECT one.keyword AS a, other.keyword AS b, count(*)::INTEGER AS films
FROM tagged AS one
JOIN tagged AS other ON other.id = one.id AND other.keyword > one.keyword
GROUP BY one.keyword, other.keyword
ORDER BY a, b`,
  };
}
