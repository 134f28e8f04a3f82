import type {Parameter, Query} from "../../../queries/query.js";

/** Which films the reader wants to see. */
export interface CalendarChoice {
  /** TMDB's name; null: any. */
  readonly genre: string | null;
  /** Code of the original language; null: any. */
  readonly language: string | null;
  /** First and last year. */
  readonly from: number;
  readonly to: number;
}

export interface CalendarCell {
  /** 1 to 12 */
  readonly month: number;
  /** ISO: 1 is Monday, 7 is Sunday */
  readonly weekday: number;
  readonly films: number;
  /** Those of them dated 1 January. */
  readonly january_1: number;
}

/** How many of the chosen films were released in each month on each day of the week. */
export function calendarOfChoice({genre, language, from, to}: CalendarChoice): Query<CalendarCell> {
  const conditions: string[] = ["release_year BETWEEN ? AND ?"];
  const params: Parameter[] = [from, to];
  if (genre !== null) {
    conditions.push("list_contains(genres, ?)");
    params.push(genre);
  }
  if (language !== null) {
    conditions.push("original_language = ?");
    params.push(language);
  }
  return {
    name: "calendarOfChoice",
    tables: ["movies"],
    params,
    sql: `SELECT month(release_date)::INTEGER AS month,
  isodow(release_date)::INTEGER AS weekday,
  count(*)::INTEGER AS films,
  (count(*) FILTER (WHERE month(release_date) = 1 AND day(release_date) = 1))::INTEGER AS january_1
FROM movies
WHERE ${conditions.join("\n  AND ")}
GROUP BY 1, 2
ORDER BY 1, 2`,
  };
}
