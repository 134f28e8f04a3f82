import type {Query} from "../query.js";

/** How many films have an unknown value of which kind. */
export interface UnknownValues {
  readonly budget_0: number;
  readonly revenue_0: number;
  readonly runtime_0: number;
  readonly runtime_null: number;
  /** A mean of no votes. */
  readonly vote_average_of_none: number;
  readonly vote_average_null: number;
  readonly popularity_null: number;
  readonly overview_null: number;
  readonly tagline_null: number;
  readonly original_language_null: number;
  readonly status_null: number;
  readonly genres_empty: number;
  readonly keywords_empty: number;
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
  count("budget = 0", "budget_0"),
  count("revenue = 0", "revenue_0"),
  count("runtime = 0", "runtime_0"),
  count("runtime IS NULL", "runtime_null"),
  count("vote_average IS NOT NULL AND coalesce(vote_count, 0) = 0", "vote_average_of_none"),
  count("vote_average IS NULL", "vote_average_null"),
  count("popularity IS NULL", "popularity_null"),
  count("overview IS NULL", "overview_null"),
  count("tagline IS NULL", "tagline_null"),
  count("original_language IS NULL", "original_language_null"),
  count("status IS NULL", "status_null"),
  count("len(genres) = 0", "genres_empty"),
  count("len(keywords) = 0", "keywords_empty"),
  count("month(release_date) = 1 AND day(release_date) = 1", "january_1"),
].join(",\n")}
FROM movies`,
  };
}
