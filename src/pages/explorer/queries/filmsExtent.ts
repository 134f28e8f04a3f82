import type {Query} from "../../../queries/query.js";

/** How far the films' years and budgets reach; all null where there is no film. */
export function filmsExtent(): Query<{
  readonly first_year: number | null;
  readonly last_year: number | null;
  readonly max_budget: number | null;
}> {
  return {
    name: "filmsExtent",
    tables: ["movies"],
    params: [],
    sql: `SELECT min(release_year) AS first_year, max(release_year) AS last_year,
  nullif(max(budget), 0) AS max_budget
FROM movies`,
  };
}
