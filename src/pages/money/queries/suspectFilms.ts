import type {Query} from "../../../queries/query.js";

export interface SuspectFilm {
  readonly id: number;
  readonly title: string | null;
  readonly release_year: number;
  /** US dollars of the time. */
  readonly budget: number;
  readonly revenue: number;
  /** Times the cost. */
  readonly return: number;
  readonly vote_count: number | null;
}

/** The films whose money is to be checked, those of the highest return first. */
export function suspectFilms(): Query<SuspectFilm> {
  return {
    name: "suspectFilms",
    tables: ["movies"],
    params: [],
    sql: `SELECT id, title, release_year, budget::DOUBLE AS budget, revenue::DOUBLE AS revenue, "return", vote_count
FROM movies
WHERE money_suspect
ORDER BY "return" DESC, id`,
  };
}
