import type {Query} from "../../../queries/query.js";

export interface FilmChoiceRow {
  readonly kind: "genre" | "language";
  readonly value: string;
  readonly films: number;
}

/** The genres and original languages that films can be chosen by, the commonest first. */
export function choicesOfFilms(): Query<FilmChoiceRow> {
  return {
    name: "choicesOfFilms",
    tables: ["movies"],
    params: [],
    sql: `SELECT kind, "value", count(*)::INTEGER AS films
FROM (
  SELECT 'genre' AS kind, unnest(genres) AS "value" FROM movies
  UNION ALL
  SELECT 'language', original_language FROM movies WHERE original_language IS NOT NULL
)
GROUP BY 1, 2
ORDER BY kind, films DESC, "value"`,
  };
}
