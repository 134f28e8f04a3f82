import type {PersonJson} from "../shared/api.js";

/** The two tables of people. */
export type PeopleTable = "actors" | "directors";

/** What both tables of people say of a person; returns are in times the cost. */
export interface PersonRow {
  /** Null for a person known by name only. */
  readonly person_id: number | null;
  readonly name: string;
  readonly films: number;
  readonly films_with_return: number;
  /** Sum of the returns, an unknown one counting 0. */
  readonly total_return: number;
  /** `total_return` / `films` */
  readonly mean_return: number;
  /** This and the next two are null where no return is known. */
  readonly mean_known_return: number | null;
  readonly median_known_return: number | null;
  readonly pooled_return: number | null;
  /** Of an actor the films that the person did not direct, of a director those without the person in the cast. */
  readonly films_apart: number;
  readonly total_return_apart: number;
  readonly mean_return_apart: number | null;
  /** Films of known return whose money is to be checked. */
  readonly films_suspect: number;
}

/** The columns of a {@link PersonRow}. */
export function personColumns(table: PeopleTable): string {
  const apart = table === "actors" ? "not_directed" : "only_directed";
  return `person_id, name, films, films_with_return, total_return, mean_return,
  mean_known_return, median_known_return, pooled_return,
  films_${apart} AS films_apart, total_return_${apart} AS total_return_apart, mean_return_${apart} AS mean_return_apart,
  films_suspect`;
}

/** What the API says of a person in one of the parts, as a row of that table. */
export function personRow({person_id, ...person}: PersonJson, table: PeopleTable): readonly PersonRow[] {
  const career = table === "actors" ? person.acting : person.directing;
  if (career === null) return [];
  const {sentence: _, ...figures} = career;
  return [{person_id, ...figures}];
}
