import type {Query} from "../../../queries/query.js";
import {knownFilms} from "./knownFilms.js";

/** What films are filtered by, as numbers: `-1` where a quantity is not known. */
export interface FilmColumns {
  readonly id: number;
  readonly release_year: number;
  readonly mean_vote: number;
  readonly minutes: number;
  readonly known_budget: number;
  /** Place among the languages given; their number: another one; that plus 1: unknown. */
  readonly language: number;
  /** Bit i is set where the film has genre i of those given; 0: none of them. */
  readonly genres: number;
  /** Whether a film has no genre at all. */
  readonly no_genre: number;
}

/**
 * Every film's values as columns of numbers, in the order of the ids.
 * @param genres at most 30 names
 */
export function filmColumns(genres: readonly string[], languages: readonly string[]): Query<FilmColumns> {
  const bits = genres.map((_, i) => `CASE WHEN list_contains(genres, ?) THEN ${2 ** i} ELSE 0 END`);
  const listed = `[${languages.map(() => "?::VARCHAR").join(", ")}]::VARCHAR[]`;
  return {
    name: "filmColumns",
    tables: ["movies"],
    params: [...languages, ...genres],
    sql: `${knownFilms}
SELECT id, release_year,
  coalesce(mean_vote, -1)::DOUBLE AS mean_vote,
  coalesce(minutes, -1)::DOUBLE AS minutes,
  coalesce(known_budget, -1)::DOUBLE AS known_budget,
  CASE WHEN original_language IS NULL THEN ${languages.length + 1}
    ELSE coalesce(nullif(list_position(${listed}, original_language), 0) - 1, ${languages.length})
  END::INTEGER AS language,
  (${["0", ...bits].join("\n    + ")})::INTEGER AS genres,
  CASE WHEN len(genres) = 0 THEN 1 ELSE 0 END::INTEGER AS no_genre
FROM films
ORDER BY id`,
  };
}
