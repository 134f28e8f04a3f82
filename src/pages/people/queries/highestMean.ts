import type {PeopleTable} from "../../../queries/personRow.js";
import type {Query} from "../../../queries/query.js";

export interface HighestMean {
  /** Null for a person known by name only. */
  readonly person_id: number | null;
  readonly name: string;
  readonly films: number;
  readonly known: number;
  /** Films whose money is to be checked. */
  readonly suspect: number;
  /** Official: over all films, an unknown return counting 0. */
  readonly mean: number;
  /** Of the known returns. */
  readonly median: number;
}

/** Whoever of a table has the highest official mean return; no row where no return is known. */
export function highestMean(table: PeopleTable): Query<HighestMean> {
  return {
    name: "highestMean",
    tables: [table],
    params: [],
    sql: `SELECT person_id, name, films, films_with_return AS known, films_suspect AS suspect,
  mean_return AS mean, median_known_return AS median
FROM ${table}
WHERE films_with_return > 0
ORDER BY mean_return DESC, films DESC, name, person_id NULLS LAST
LIMIT 1`,
  };
}
