import {logOdds} from "./logOdds.js";

/** Some texts, each word counted once in each. */
export interface WordSet {
  readonly texts: number;
  /** In how many of the texts a word stands. */
  readonly counts: ReadonlyMap<string, number>;
  /** The sum of the counts. */
  readonly all: number;
}

/** A word that sets texts apart: how it is written, texts with it inside and outside, z to four decimals. */
export type ContrastWord = readonly [word: string, inside: number, outside: number, z: number];

export interface Contrast {
  /** Words more often inside, the most distinctive first, and likewise those more often outside. */
  readonly inside: readonly ContrastWord[];
  readonly outside: readonly ContrastWord[];
  /** The z that chance lets not even one word pass in nineteen comparisons of twenty; null without words. */
  readonly bound: number | null;
  /** How many words are more often inside by that much or more. */
  readonly marked: number;
}

export interface ContrastOptions {
  /** The words to look at, and how they are written. */
  readonly words: readonly string[];
  readonly written: ReadonlyMap<string, string>;
  /** z from which a word counts as marked. */
  readonly bound: number;
  /** Words listed each way; those within one standard error are not listed. */
  readonly most: number;
}

/** Counts in how many texts each word stands. */
export function wordSet(texts: readonly (readonly string[])[]): WordSet {
  const counts = new Map<string, number>();
  let all = 0;
  for (const words of texts) {
    for (const word of new Set(words)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      all++;
    }
  }
  return {texts: texts.length, counts, all};
}

/** What is left of a set of texts without some of them. */
export function without(set: WordSet, part: WordSet): WordSet {
  const counts = new Map<string, number>();
  for (const [word, count] of set.counts) {
    const rest = count - (part.counts.get(word) ?? 0);
    if (rest > 0) counts.set(word, rest);
  }
  return {texts: set.texts - part.texts, counts, all: set.all - part.all};
}

/**
 * The words that set two sets of texts apart, by the z-score of `logOdds`. The prior spreads over the words like
 * `usual`, which holds both, and weighs as much as the smaller of them.
 */
export function contrast(
  inside: WordSet,
  outside: WordSet,
  usual: WordSet,
  options: ContrastOptions,
): Contrast {
  if (inside.all === 0 || outside.all === 0) return {inside: [], outside: [], bound: null, marked: 0};
  const weight = Math.min(inside.all, outside.all) / usual.all;
  const scored = options.words.map((word) => {
    const one = inside.counts.get(word) ?? 0;
    const other = outside.counts.get(word) ?? 0;
    const {z} = logOdds(
      {word: one, all: inside.all},
      {word: other, all: outside.all},
      {word: (usual.counts.get(word) ?? 0) * weight, all: usual.all * weight},
    );
    return {word, one, other, z};
  });
  const side = (sign: 1 | -1): ContrastWord[] =>
    scored
      .filter(({z}) => z * sign >= 1)
      .sort((a, b) => sign * (b.z - a.z) || (a.word < b.word ? -1 : 1))
      .slice(0, options.most)
      .map(({word, one, other, z}) => [options.written.get(word) ?? word, one, other, Number(z.toFixed(4))]);
  return {
    inside: side(1),
    outside: side(-1),
    bound: scored.length === 0 ? null : Number(options.bound.toFixed(4)),
    marked: scored.filter(({z}) => z >= options.bound).length,
  };
}
