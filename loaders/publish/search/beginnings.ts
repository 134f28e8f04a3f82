import {isLatin, joinedWords, searchWords} from "../../../src/shared/searchWords.js";
import type {SearchDocument} from "./documents.js";

/** A file of what is found by words that begin with a key. */
export interface Beginning {
  readonly key: string;
  /** The best known first. */
  readonly documents: readonly SearchDocument[];
}

export interface BeginningLimits {
  /** Bytes of the rows of a file. */
  readonly bytes: number;
  /**
   * How many of the best known are filed under each of their words; all are filed under the rarest word of each of their
   * names.
   */
  readonly everyWord: number;
  /** Where words are cut into several files: how many of the best known the file of what these words have in common has. */
  readonly best: number;
}

interface Posting {
  readonly word: string;
  readonly document: number;
}

/**
 * Cuts what is found by Latin words into files by the words' first letters: one letter, and one more wherever that is too
 * much for a file. A file has what no file of a longer key has, and the best known of those.
 *
 * @param documents the best known first
 */
export function beginnings(documents: readonly SearchDocument[], limits: BeginningLimits): Beginning[] {
  const files: Beginning[] = [];
  const sizes = documents.map(({row}) => Buffer.byteLength(JSON.stringify(row)) + 1);
  const bytes = (numbers: Iterable<number>): number => {
    let sum = 0;
    for (const document of numbers) sum += sizes[document]!;
    return sum;
  };

  /**
   * Files the postings of words that begin with a key, unless they are few.
   * @returns the documents where they are, which are left to the file of the key before; else null
   */
  function cut(postings: readonly Posting[], key: string): ReadonlySet<number> | null {
    const all = new Set(postings.map(({document}) => document));
    if (key !== "" && bytes(all) <= limits.bytes) return all;
    const own = new Set(first(all, limits.best));
    const longer = new Map<string, Posting[]>();
    for (const posting of postings) {
      if (posting.word === key) own.add(posting.document);
      else {
        const next = posting.word.slice(0, key.length + 1);
        const same = longer.get(next);
        if (same === undefined) longer.set(next, [posting]);
        else same.push(posting);
      }
    }
    const few = [...longer].flatMap(([next, same]) => {
      const found = cut(same, next);
      return found === null ? [] : [{next, found, size: bytes(found)}];
    });
    let room = key === "" ? 0 : limits.bytes - bytes(own);
    for (const {next, found, size} of few.sort((a, b) => a.size - b.size)) {
      room -= size;
      if (room < 0) file(next, found);
      else for (const document of found) own.add(document);
    }
    if (key !== "") file(key, own);
    return null;
  }
  function file(key: string, found: ReadonlySet<number>): void {
    files.push({key, documents: [...found].sort(ascending).map((number) => documents[number]!)});
  }

  cut(postingsOf(documents, limits.everyWord), "");
  return files.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The first numbers of a set, whose order is that in which they were added. */
function first(all: ReadonlySet<number>, count: number): number[] {
  const found: number[] = [];
  for (const number of all) {
    if (found.length === count) break;
    found.push(number);
  }
  return found;
}

function ascending(a: number, b: number): number {
  return a - b;
}

function postingsOf(documents: readonly SearchDocument[], everyWord: number): Posting[] {
  const counts = new Map<string, number>();
  for (const {words} of documents) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const seen = new Map<string, number>();
  return documents.flatMap(({names, words}, document) => {
    const filed = new Set<string>();
    for (const word of words) {
      const rank = seen.get(word) ?? 0;
      seen.set(word, rank + 1);
      if (rank < everyWord) filed.add(word);
    }
    for (const name of names) {
      const [rarest] = (names.length === 1 ? [...words] : searchWords(name)).sort(
        (a, b) => counts.get(a)! - counts.get(b)! || b.length - a.length,
      );
      if (rarest === undefined) continue;
      // Where each of its words is too frequent, it is filed under all of them together.
      filed.add(counts.get(rarest)! > 2 * everyWord && !filed.has(rarest) ? joinedWords(name) : rarest);
    }
    return [...filed].filter((word) => isLatin.test(word)).map((word) => ({word, document}));
  });
}
