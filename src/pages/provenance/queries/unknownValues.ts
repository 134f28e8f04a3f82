import type {Query} from "../../../queries/query.js";

/** How many films have an unknown value, where a column has more than one kind of them, and how many only a year. */
export interface UnknownValues {
  readonly runtime_0: number;
  readonly runtime_null: number;
  /** A mean of no votes. */
  readonly vote_average_of_none: number;
  readonly vote_average_null: number;
  /** Films dated on a 1 January. */
  readonly january_1: number;
}

/** In what form the tables hold what is not known. */
export function unknownValues(): Query<UnknownValues> {
  const count = (condition: string, name: keyof UnknownValues) =>
    `  (count(*) FILTER (WHERE ${condition}))::INTEGER AS ${name}`;
  return {
    name: "unknownValues",
    tables: ["movies"],
    params: [],
    sql: `SELECT
${[
  count("runtime = 0", "runtime_0"),
  count("runtime IS NULL", "runtime_null"),
  count("vote_average IS NOT NULL AND coalesce(vote_count, 0) = 0", "vote_average_of_none"),
  count("vote_average IS NULL", "vote_average_null"),
  count("month(release_date) = 1 AND day(release_date) = 1", "january_1"),
].join(",\n")}
FROM movies`,
  };
}
