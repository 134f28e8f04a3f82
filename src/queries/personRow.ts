import type {CareerFigures, Gender} from "../shared/api.js";

/** The two tables of people. */
export type PeopleTable = "actors" | "directors";

/** A row of either table. */
export interface PersonRow extends CareerFigures {
  /** Null for a person known by name only. */
  readonly person_id: number | null;
  /** Null where unknown. */
  readonly gender: Gender | null;
}

/** The columns of a {@link PersonRow}. */
export function personColumns(table: PeopleTable): string {
  const apart = table === "actors" ? "not_directed" : "only_directed";
  return `person_id, name, gender, films, films_with_return, total_return, mean_return,
  mean_known_return, median_known_return, pooled_return,
  films_${apart} AS films_apart,
  CASE WHEN films_${apart} < films THEN total_return_${apart} ELSE total_return END AS total_return_apart,
  CASE WHEN films_${apart} < films THEN mean_return_${apart} ELSE mean_return END AS mean_return_apart,
  films_suspect`;
}
