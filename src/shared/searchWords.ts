import {fold} from "./fold.js";

/**
 * Words by which nothing is told from anything else: articles and the like of the languages that most titles are in. They
 * may be left out of what is typed, and what is typed may have them in excess.
 */
const light: ReadonlySet<string> = new Set(
  (
    "the a an el la los las lo le les l un una une unos unas il gli i der die das ein eine o os as um uma de del of and y e et " +
    "und di du da do in on en to at for"
  ).split(" "),
);

export function isLight(word: string): boolean {
  return light.has(word);
}

/** Those that titles and people have or lack at will: "fast and furious", Fast & Furious; "the toy story", Toy Story. */
const atWill: ReadonlySet<string> = new Set(["the", "a", "an", "and", "of"]);

export function isAtWill(word: string): boolean {
  return atWill.has(word);
}

/** What digits stand for where they replace letters ("Se7en"). */
export const digitLetters: Readonly<Record<string, string>> = {
  0: "o",
  1: "i",
  3: "e",
  4: "a",
  5: "s",
  7: "v",
  8: "b",
};

/**
 * The words of a text as it is searched for, folded, each once, in order: those that signs part also as one ("wall", "e",
 * "walle"; "schindler", "s", "schindlers"), those with digits among letters also spelt out ("se7en", "seven").
 */
export function searchWords(text: string): string[] {
  const words = fold(text).split(" ");
  const all = new Set(words);
  for (const piece of text.split(/\s+/u)) {
    const parts = fold(piece).split(" ");
    if (parts.length > 1) all.add(parts.join(""));
  }
  for (const word of words) {
    if (/[a-z]\d/.test(word) && /\d[a-z]/.test(word))
      all.add(word.replace(/\d/g, (digit) => digitLetters[digit] ?? digit));
  }
  all.delete("");
  return [...all];
}

/** A word that may be the year of a film rather than a part of its title. */
export function isYear(word: string): boolean {
  return /^(?:18|19|20)\d\d$/.test(word);
}

/** Of words those that tell something, each once, in alphabetical order; all of them where none does. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !isLight(word));
  return [...new Set(telling.length === 0 ? words : telling)].sort();
}

/**
 * The words of a text that tell something, written as one: under it is filed what no single word finds, since all of its
 * words are too frequent.
 */
export function joinedWords(text: string): string {
  return tellingWords(fold(text).split(" ")).join("");
}

/** Latin letters without an accent and digits: what is found by its first letters. */
export const isLatin = /^[a-z\d]/;

/** Scripts whose words are found in one file each; Japanese is written in three, with Chinese characters. */
const scripts = [
  ["cjk", /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]/u],
  ["cyrillic", /^\p{sc=Cyrillic}/u],
  ["greek", /^\p{sc=Greek}/u],
  ["hangul", /^\p{sc=Hangul}/u],
  ["arabic", /^\p{sc=Arabic}/u],
  ["hebrew", /^\p{sc=Hebrew}/u],
] as const;

/** The script of a word that is not Latin; `other` where it is of none that has a file of its own. */
export function scriptOf(word: string): string {
  return scripts.find(([, pattern]) => pattern.test(word))?.[0] ?? "other";
}
