import {fold} from "../shared/fold.js";
import {
  filedUnderEveryWord,
  type NearWords,
  nearFile,
  nearKey,
  nearShortest,
  type SearchHead,
  type SearchPart,
} from "../shared/searchFiles.js";
import {isLatin, joinedWords, scriptOf, searchWords, tellingWords} from "../shared/searchWords.js";
import {isOneSlip} from "./editDistance.js";
import {type Match, rank} from "./rank.js";
import {type Segment, segment} from "./segment.js";

/** Reads a file of the search by its name (see `src/shared/searchFiles.ts`). */
export type ReadSearchFile = (name: string) => Promise<unknown>;

export interface Search {
  /** Loads what every search needs. */
  start(): Promise<void>;
  /** What the files at hand have, the best first. */
  atHand(typed: string): readonly Match[];
  /** Loads what the text needs, and says what fits it, the best first. */
  matches(typed: string): Promise<readonly Match[]>;
  /** Whether the matches of a text, once they are loaded, are all that there are: of frequent words they need not be. */
  isAll(typed: string): boolean;
}

/** Of what is typed no more is looked for: no title that anybody types is as long. */
const longest = 120;
/** How many of the words of a text are looked up at first, the longest first. */
const wordsAtFirst = 3;
const wordsAtMost = 5;
/** How many words that a misspelt one may mean are looked up. */
const meantAtMost = 5;

export function search(read: ReadSearchFile): Search {
  let head: Promise<SearchHead> | undefined;
  let keys: readonly string[] = [];
  let scripts: readonly string[] = [];
  const segments: Segment[] = [];
  const loaded = new Map<string, Promise<void>>();

  function start(): Promise<SearchHead> {
    head ??= (read("head") as Promise<SearchHead>).then(async (content) => {
      segments.push(await segment(content));
      keys = content.begin.split(" ");
      scripts = content.scripts.split(" ");
      return content;
    });
    head.catch(() => {
      head = undefined;
    });
    return head;
  }

  function load(name: string): Promise<void> {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const loading = read(name).then(async (content) => {
      segments.push(await segment(content as SearchPart));
    });
    loaded.set(name, loading);
    loading.catch(() => loaded.delete(name));
    return loading;
  }

  /** The file of what begins with a word; undefined where nothing does. */
  function fileOf(word: string): string | undefined {
    if (!isLatin.test(word)) {
      const script = scriptOf(word);
      return scripts.includes(script) ? `script-${script}` : undefined;
    }
    for (let length = word.length; length > 0; length--) {
      const key = word.slice(0, length);
      if (has(keys, key)) return `begin-${key}`;
    }
    return undefined;
  }

  function loadWords(words: readonly string[]): Promise<unknown> {
    const files = new Set(words.map(fileOf).filter((file) => file !== undefined));
    return Promise.all([...files].map(load));
  }

  /** The words that a misspelt one may mean, the best known first. */
  async function meant(word: string): Promise<string[]> {
    if (word.length < nearShortest || !isLatin.test(word)) return [];
    const lists = await Promise.all(
      (["front", "back"] as const).map(
        (end) => read(`near-${end}-${nearFile(nearKey(word, end))}`) as Promise<NearWords>,
      ),
    );
    const words = new Set(lists.flatMap(({words}) => words.split(" ")));
    words.delete(word);
    return [...words].filter((other) => Math.abs(other.length - word.length) <= 1 && isOneSlip(word, other));
  }

  async function matches(asked: string): Promise<readonly Match[]> {
    const typed = asked.slice(0, longest);
    await start();
    const words = longestWords(typed);
    await loadWords(words.slice(0, wordsAtFirst));
    let found = rank(segments, typed, false);
    if (found.some(({exact}) => exact)) return found;
    await loadWords([...words.slice(wordsAtFirst, wordsAtMost), joinedWords(typed)]);
    found = rank(segments, typed, false);
    if (found.some(({full}) => full)) return found;
    found = rank(segments, typed, true);
    if (found.some(({alike}) => alike)) return found;
    const others = await Promise.all(words.slice(0, wordsAtMost).map(meant));
    const wanted = others.flatMap((own, i) =>
      own
        .slice(0, meantAtMost)
        .flatMap((other) => [other, joinedWords(fold(typed).replace(words[i]!, other))]),
    );
    await loadWords(wanted);
    return rank(segments, typed, true);
  }

  /** Whether everything is at hand that has a word, or one that begins with it. */
  function hasAll(word: string, begins: boolean): boolean {
    const file = fileOf(word);
    if (file === undefined || !loaded.has(file)) return false;
    if (!isLatin.test(word)) return true;
    if (begins && keys.some((key) => key.length > word.length && key.startsWith(word))) return false;
    const found = new Map<string, Set<string>>();
    for (const {words, postings, names} of segments) {
      words.forEach((other, i) => {
        if (begins ? !other.startsWith(word) : other !== word) return;
        const own = found.get(other) ?? new Set();
        found.set(other, own);
        for (const name of postings[i]!) own.add(names[name]!.found.key);
      });
    }
    return [...found.values()].every((own) => own.size < filedUnderEveryWord);
  }

  return {
    isAll: (typed) => {
      const words = longestWords(typed);
      const last = /\s$/u.test(typed) ? "" : (fold(typed).split(" ").at(-1) ?? "");
      return words.some((word) => hasAll(word, word === last));
    },
    start: async () => {
      await start();
    },
    atHand: (typed) => rank(segments, typed.slice(0, longest), false),
    matches,
  };
}

/** The words of a text that tell something, the longest first. */
function longestWords(typed: string): string[] {
  const all = fold(typed)
    .split(" ")
    .filter((word) => word !== "");
  const words = tellingWords(all);
  const joinedForms = searchWords(typed).filter((word) => !all.includes(word));
  return [...new Set([...words, ...joinedForms])].sort((a, b) => b.length - a.length);
}

/** Whether a list in order has a text. */
function has(list: readonly string[], text: string): boolean {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return list[low] === text;
}
