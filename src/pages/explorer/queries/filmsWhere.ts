import type {Parameter} from "../../../queries/query.js";
import type {WholeTableName} from "../../../queries/tableNames.js";
import {digitLetters, isLight, isYear} from "../../../shared/searchWords.js";
import {titleWords} from "../titleWords.js";
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
  if (title !== null) conditions.push(titled(title.asked, title.tellingOnly));
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
 * The films one of whose titles, their own, the original one or another, has the words of a text (see `titleWords`): as the
 * beginning of one of its words ("sev", Seven), also spelt with digits (Se7en), as some of them in a row ("walle", WALL·E), or all
 * of the text as the beginning of one ("spider man", Spiderman). One word may be the film's year, whichever of several
 * ("1968 2001 space"). What tells nothing ("in") has to be a word of its own, unless it comes last and may go on.
 * @param text with a word at least
 */
export function titled(text: string, tellingOnly = false): Condition {
  const words = titleWords(text, tellingOnly);
  const last = words.at(-1) ?? "";
  const all = hasTitle(words, last);
  const years = words.length === 1 ? [] : words.filter(isYear);
  if (years.length === 0) return all;
  const ofYears = years.map((year) => {
    const rest = hasTitle(
      words.filter((word) => word !== year),
      last,
    );
    return {
      sql: `\n    OR (release_year = ? AND ${rest.sql})`,
      params: [Number(year), ...rest.params],
    };
  });
  return {
    sql: `(${[all, ...ofYears].map(({sql}) => sql).join("")})`,
    params: [all, ...ofYears].flatMap(({params}) => params),
  };
}

function hasTitle(words: readonly string[], last: string): Condition {
  const conditions = words.map((word) => (isLight(word) && word !== last ? isWord(word) : hasWord(word)));
  const all = conditions.map(({sql}) => sql).join(" AND ");
  const has = words.length === 1 ? all : `(${all} OR ${begins})`;
  const params = [
    ...conditions.flatMap(({params}) => params),
    ...(words.length === 1 ? [] : [` ${words.join("")}`]),
  ];
  return {
    sql: `(${has}\n    OR id IN (SELECT movie_id FROM titles WHERE ${has}))`,
    params: [...params, ...params],
  };
}

const begins = "contains(' ' || title_key, ?)";

function isWord(word: string): Condition {
  return {sql: "contains(' ' || title_key || ' ', ?)", params: [` ${word} `]};
}

/** From so many letters on, words in a row may go on after a word ("spiderm"): fewer say little. */
const shortestBegun = 6;
/** Shorter words may be numbers where they are spelt with digits. */
const shortestSpelt = 4;

function hasWord(word: string): Condition {
  const letters = [...word];
  // A text of signs alone is a word as well, and signs mean something to an expression.
  if (letters.length < 2 || !/^[\p{L}\p{M}\p{N}]+$/u.test(word)) return {sql: begins, params: [` ${word}`]};
  const forms = [`${letters.join(" ?")}${letters.length < shortestBegun ? "( |$)" : ""}`];
  if (letters.length >= shortestSpelt && letters.slice(1).some((letter) => digitOf.has(letter)))
    forms.push(
      letters
        .map((letter, i) => (i > 0 && digitOf.has(letter) ? `[${letter}${digitOf.get(letter)}]` : letter))
        .join(""),
    );
  return {
    sql: `(${begins} OR regexp_matches(title_key, ?))`,
    params: [` ${word}`, `(^| )(${forms.join("|")})`],
  };
}

/** The digit that may stand for a letter. */
const digitOf: ReadonlyMap<string, string> = new Map(
  Object.entries(digitLetters).map(([digit, letter]) => [letter, digit]),
);

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
