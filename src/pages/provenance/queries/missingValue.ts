/** The columns of the table of films, in its order: by name, when a film lacks what the column should say. */
const conditions = {
  id: null,
  title: "null",
  release_date: null,
  release_year: null,
  original_language: "null",
  status: "null",
  runtime: "coalesce(runtime, 0) = 0",
  budget: "budget = 0",
  revenue: "revenue = 0",
  return: "NOT return_known",
  return_known: null,
  money_suspect: null,
  money_doubtful: null,
  popularity: "null",
  vote_average: "vote_average IS NULL OR coalesce(vote_count, 0) = 0",
  vote_count: "null",
  collection: "null",
  genres: "empty",
  production_companies: "empty",
  production_countries: "empty",
  spoken_languages: "empty",
  keywords: "empty",
  tagline: "null",
  overview: "null",
} as const;

/** A column of the table of films. */
export type MovieColumn = keyof typeof conditions;

export const movieColumns = Object.keys(conditions) as readonly MovieColumn[];

/**
 * When a film lacks what a column should say, as SQL: null, an empty list, 0 in money and running time, a mean of
 * no votes, a return of money that is not known. Never, for the columns that every film has.
 */
export function missingValue(column: MovieColumn): string {
  const condition = conditions[column];
  if (condition === null) return "false";
  if (condition === "null") return `${column} IS NULL`;
  return condition === "empty" ? `len(${column}) = 0` : condition;
}
