import {fnv1a} from "./api.js";

/**
 * The files of the search, from `search/`, as the pipeline writes them and as pages read them:
 *
 * - `head.json` ({@link SearchHead}): the best known films and people, and the list of all other files;
 * - `begin-KEY.json` ({@link SearchPart}): what has a word that begins with KEY, Latin letters and digits;
 * - `script-NAME.json` ({@link SearchPart}): what has a word in another script;
 * - `near-front-KEY.json`, `near-back-KEY.json` ({@link NearWords}): words by their first or last letters, to find the one
 *   that was meant by a misspelt one: a slip of the finger spares either the one or the other.
 */

/** A film that is found. */
export type FoundFilmRow = readonly [
  id: number,
  title: string,
  year: number,
  /** Names of its directors, separated by a comma and a blank; null where unknown. */
  directors: string | null,
  /** 0 where unknown. */
  votes: number,
  /** Further titles, the original one first. */
  ...others: string[],
];

/** The role of a person who acts or directs (see {@link FoundPersonRow}). */
export const careerRole = /^[ad]{1,2}f?$/;

/** A person who is found. */
export type FoundPersonRow = readonly [
  /** Null for a person who is known by name only. */
  id: number | null,
  name: string,
  /**
   * `a` acts, `d` directs (both: what the person did in more films comes first), then `f` for a woman; of who does neither the
   * job that the person did most, empty where it is unknown.
   */
  role: string,
  /** Title and year of the most voted film. */
  bestKnown: string,
  year: number,
  /** Votes of the films in the cast of which, or as whose director, the person is, and a quarter of those of others. */
  votes: number,
];

export interface SearchPart {
  readonly films: readonly FoundFilmRow[];
  readonly people: readonly FoundPersonRow[];
}

export interface SearchHead extends SearchPart {
  /**
   * The keys of the files `begin-KEY.json`, in order, separated by blanks; one that ends in `+` holds the best known only, and
   * those whose words are the key itself, up to a number: the others are in the files of longer keys.
   */
  readonly begin: string;
  /** The names of the files `script-NAME.json`, separated by blanks. */
  readonly scripts: string;
}

/**
 * How well known something is, from its votes: a person plays in many films, so that the votes of one film weigh as much as
 * five times as many of a person's.
 */
export function filmFame(votes: number): number {
  return Math.log10(12 + votes);
}
export function personFame(votes: number): number {
  return Math.log10(12 + votes / 5);
}

/** Words, separated by blanks, the best known first. */
export interface NearWords {
  readonly words: string;
}

/** How many letters of a word the files of near words go by, with which of two lists a word of that length is in. */
export const nearLetters = {short: 2, long: 3} as const;
/** Words of at least this many letters are in the lists by three letters; those of at most one more in the lists by two. */
export const nearLong = 6;
/** Shorter words are not mended. */
export const nearShortest = 4;

/** The key of a word in the lists by its first letters, or by its last. */
export function nearKey(word: string, end: "front" | "back"): string {
  const letters = word.length > nearLong ? nearLetters.long : nearLetters.short;
  return end === "front" ? word.slice(0, letters) : word.slice(-letters);
}

/**
 * So many of the best known are filed under each of their words; all are filed under the rarest word of each of their names.
 */
export const filedUnderEveryWord = 15;

/** Into how many files each of the two lists is cut. */
export const nearFiles = 128;

export function nearFile(key: string): number {
  return fnv1a(key) % nearFiles;
}
