import type {Query} from "../../../queries/query.js";

export interface GenrePair {
  /** TMDB's names; the same one twice counts the films of a genre. */
  readonly a: string;
  readonly b: string;
  readonly films: number;
}

/** Films of every two genres together, each pair once, and of each genre. */
export function genrePairs(): Query<GenrePair> {
  return {
    name: "genrePairs",
    tables: ["movies"],
    params: [],
    sql: `SELECT one.genre AS a, two.genre AS b, count(*)::INTEGER AS films
FROM (SELECT id, unnest(list_distinct(genres)) AS genre FROM movies) AS one
JOIN (SELECT id, unnest(list_distinct(genres)) AS genre FROM movies) AS two ON one.id = two.id
WHERE one.genre <= two.genre
GROUP BY 1, 2
ORDER BY 1, 2`,
  };
}
