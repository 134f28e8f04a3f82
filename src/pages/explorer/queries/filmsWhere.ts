import type {Parameter} from "../../../queries/query.js";
import type {WholeTableName} from "../../../queries/tableNames.js";
import {joinedText, titleWords} from "../titleWords.js";
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
export function filmsWhere(
  filters: FilmFilters,
  languages: readonly string[],
): Condition & {readonly tables: readonly WholeTableName[]} {
  const conditions: Condition[] = [];
  const {title, person} = filters;
  if (title !== null) conditions.push(titled(title.asked));
  if (person !== null) conditions.push(oneOf(person.films ?? []));
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
  const tables: readonly WholeTableName[] = filters.title === null ? ["movies"] : ["movies", "titles"];
  if (conditions.length === 0) return {sql: "", params: [], tables};
  return {
    tables,
    sql: `\nWHERE ${conditions.map(({sql}) => sql).join("\n  AND ")}`,
    params: conditions.flatMap(({params}) => params),
  };
}

/**
 * The films one of whose titles, their own, the original one or another, has words that begin with all the words of a text, or
 * that are one of them in a row ("walle", WALL·E), or one that begins with all of the text in one ("spider man", Spiderman).
 * @param text with a word at least
 */
export function titled(text: string): Condition {
  const words = titleWords(text);
  const conditions = words.map((word) => hasWord(word));
  const all = conditions.map(({sql}) => sql).join(" AND ");
  const has = words.length === 1 ? all : `(${all} OR contains(' ' || title_key, ?))`;
  const params = [
    ...conditions.flatMap(({params}) => params),
    ...(words.length === 1 ? [] : [` ${joinedText(text)}`]),
  ];
  return {
    sql: `(${has}\n    OR id IN (SELECT movie_id FROM titles WHERE ${has}))`,
    params: [...params, ...params],
  };
}

/** Shorter words say nothing written as one. */
const shortestJoined = 4;

function hasWord(word: string): Condition {
  const begins = "contains(' ' || title_key, ?)";
  // A text of signs alone is a word as well, and signs mean something to an expression.
  if (word.length < shortestJoined || !/^[\p{L}\p{M}\p{N}]+$/u.test(word))
    return {sql: begins, params: [` ${word}`]};
  return {
    sql: `(${begins} OR regexp_matches(title_key, ?))`,
    params: [` ${word}`, `(^| )${[...word].join(" ?")}( |$)`],
  };
}

function oneOf(ids: readonly number[]): Condition {
  return {sql: ids.length === 0 ? "false" : `id IN (${ids.map(() => "?").join(", ")})`, params: ids};
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
