import type {Parameter} from "../../../queries/query.js";
import {
  type ChoiceFilter,
  choiceNames,
  type FilmFilters,
  otherChoice,
  type RangeFilter,
  type RangeName,
  rangeNames,
  unknownChoice,
} from "./filmFilters.js";

interface Condition {
  readonly sql: string;
  readonly params: readonly Parameter[];
}

const columns: Readonly<Record<RangeName, string>> = {
  year: "release_year",
  vote: "mean_vote",
  runtime: "minutes",
  budget: "known_budget",
};

/**
 * The WHERE clause of some filters over `knownFilms`, with its line break; empty where no filter is set.
 * @param languages those listed; the others are `otherChoice`
 */
export function filmsWhere(filters: FilmFilters, languages: readonly string[]): Condition {
  const conditions: Condition[] = [];
  for (const name of rangeNames) {
    const filter = filters[name];
    if (filter !== null) conditions.push(range(columns[name], filter));
  }
  for (const name of choiceNames) {
    const filter = filters[name];
    if (filter === null) continue;
    const parts = filter.chosen.map((choice) =>
      name === "genre" ? genre(choice) : language(choice, languages),
    );
    conditions.push(either(parts, filter));
  }
  if (conditions.length === 0) return {sql: "", params: []};
  return {
    sql: `\nWHERE ${conditions.map(({sql}) => sql).join("\n  AND ")}`,
    params: conditions.flatMap(({params}) => params),
  };
}

function range(column: string, {from, to, unknown}: RangeFilter): Condition {
  if (unknown === "only") return {sql: `${column} IS NULL`, params: []};
  if (from === null && to === null)
    return {sql: unknown === "in" ? "true" : `${column} IS NOT NULL`, params: []};
  const within =
    from === null ? `${column} <= ?` : to === null ? `${column} >= ?` : `${column} BETWEEN ? AND ?`;
  const params = [from, to].filter((bound) => bound !== null);
  return {sql: unknown === "in" ? `(${within} OR ${column} IS NULL)` : within, params};
}

function genre(choice: string): Condition {
  return choice === unknownChoice
    ? {sql: "len(genres) = 0", params: []}
    : {sql: "list_contains(genres, ?)", params: [choice]};
}

function language(choice: string, listed: readonly string[]): Condition {
  if (choice === unknownChoice) return {sql: "original_language IS NULL", params: []};
  if (choice !== otherChoice) return {sql: "original_language = ?", params: [choice]};
  if (listed.length === 0) return {sql: "original_language IS NOT NULL", params: []};
  return {sql: `original_language NOT IN (${listed.map(() => "?").join(", ")})`, params: listed};
}

function either(parts: readonly Condition[], {all}: ChoiceFilter): Condition {
  const sql = parts.map((part) => part.sql).join(all ? " AND " : " OR ");
  return {sql: parts.length > 1 ? `(${sql})` : sql, params: parts.flatMap(({params}) => params)};
}
