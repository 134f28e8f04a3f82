import type {PeopleTable} from "../../../queries/personRow.js";
import type {Query} from "../../../queries/query.js";

/** What the films of a person returned, by every measure, in times the cost. */
export interface PersonMeasures {
  readonly person_id: number;
  readonly name: string;
  readonly films: number;
  readonly films_with_return: number;
  readonly films_suspect: number;
  readonly total: number;
  readonly mean: number;
  readonly mean_known: number;
  readonly median: number;
  readonly pooled: number;
  /** The same without the films whose money is to be checked; null where none is left. */
  readonly total_sound: number;
  readonly mean_sound: number | null;
  readonly mean_known_sound: number | null;
  readonly median_sound: number | null;
  readonly pooled_sound: number | null;
}

/** The people with the most films of known return, and the measures of their returns. */
export function peopleMeasures(table: PeopleTable, people: number): Query<PersonMeasures> {
  const credits = table === "actors" ? `"cast"` : "crew";
  const job = table === "actors" ? "" : " AND job = 'Director'";
  const sound = "FILTER (WHERE NOT money_suspect)";
  return {
    name: "peopleMeasures",
    tables: [table, table === "actors" ? "cast" : "crew", "movies"],
    params: [people],
    sql: `WITH people AS (
  SELECT * FROM ${table}
  WHERE person_id IS NOT NULL AND films_with_return > 0
  ORDER BY films_with_return DESC, films DESC, person_id
  LIMIT ?
), sound AS (
  SELECT part.person_id, median("return") ${sound} AS median_sound,
    (sum(revenue) ${sound})::DOUBLE / (sum(budget) ${sound})::DOUBLE AS pooled_sound
  FROM (SELECT DISTINCT person_id, movie_id FROM ${credits} WHERE person_id IS NOT NULL${job}) AS part
  JOIN people ON people.person_id = part.person_id
  JOIN movies ON movies.id = part.movie_id
  WHERE return_known
  GROUP BY part.person_id
)
SELECT people.person_id, name, films, films_with_return, films_suspect, total_return AS total, mean_return AS mean,
  mean_known_return AS mean_known, median_known_return AS median, pooled_return AS pooled,
  CASE WHEN films_suspect > 0 THEN total_return_not_suspect ELSE total_return END AS total_sound,
  CASE WHEN films_suspect > 0 THEN mean_return_not_suspect ELSE mean_return END AS mean_sound,
  CASE WHEN films_suspect > 0 THEN mean_known_return_not_suspect ELSE mean_known_return END AS mean_known_sound,
  median_sound, pooled_sound
FROM people
JOIN sound ON sound.person_id = people.person_id
ORDER BY films_with_return DESC, films DESC, people.person_id`,
  };
}
