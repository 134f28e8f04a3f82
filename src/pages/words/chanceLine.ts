import {randomLcg} from "d3-random";
import {usualLevel} from "../../statistics/confidence.js";
import {logOdds} from "./logOdds.js";

/** How often texts are dealt anew; pages name it. */
export const deals = 399;
const seed = 0.42;

/** Some texts as numbers, for dealing them anew. */
export interface NumberedTexts {
  /** Of each text the words that are compared, by their place in `usual`. */
  readonly words: readonly Uint16Array[];
  /** Of each text how many different words it has, compared or not. */
  readonly sizes: Uint32Array;
  /** In how many texts each of the compared words stands, */
  readonly usual: Float64Array;
  /** and the sum of that over all words. */
  readonly all: number;
}

/** @param compared the words that are compared */
export function numberTexts(
  texts: readonly (readonly string[])[],
  compared: readonly string[],
): NumberedTexts {
  const places = new Map(compared.map((word, place) => [word, place]));
  const usual = new Float64Array(compared.length);
  const sizes = new Uint32Array(texts.length);
  const words = texts.map((text, i) => {
    const different = new Set(text);
    sizes[i] = different.size;
    const own = Uint16Array.from([...different].flatMap((word) => places.get(word) ?? []));
    for (const place of own) usual[place]! += 1;
    return own;
  });
  return {words, sizes, usual, all: sizes.reduce((sum, size) => sum + size, 0)};
}

/**
 * The z-score that chance would let not even one word pass in nineteen comparisons of twenty: the texts are dealt
 * anew, as many inside as there were, and of each deal the highest z of all compared words is kept; the line is the
 * 95th percentile of those. With the prior of `logOdds` z is narrower than a standard normal deviate, and the more so
 * the smaller the group, so that no table of the normal distribution holds here. The same texts in the same order give
 * the same line.
 *
 * Source: P. H. Westfall and S. S. Young, Resampling-Based Multiple Testing, Wiley 1993, section 2.6 (the maximum over
 * all comparisons, by permutation).
 *
 * @param deal puts the numbers of the texts inside into the array, whose length it returns
 * @returns Infinity where there is no word
 */
export function chanceLine(
  {words, sizes, usual, all}: NumberedTexts,
  deal: (inside: Uint32Array, random: () => number) => number,
): number {
  if (usual.length === 0) return Number.POSITIVE_INFINITY;
  const random = randomLcg(seed);
  const dealt = Uint32Array.from(words.keys());
  const counts = new Float64Array(usual.length);
  const highest = new Float64Array(deals);
  for (let i = 0; i < deals; i++) {
    const inside = deal(dealt, random);
    counts.fill(0);
    let own = 0;
    for (let j = 0; j < inside; j++) {
      const text = dealt[j]!;
      own += sizes[text]!;
      for (const word of words[text]!) counts[word]! += 1;
    }
    highest[i] = highestScore(counts, own, usual, all);
  }
  highest.sort();
  return highest[Math.ceil(usualLevel * (deals + 1)) - 1]!;
}

/** Deals so many texts at random. */
export function someOf(size: number): (dealt: Uint32Array, random: () => number) => number {
  return (dealt, random) => {
    for (let i = 0; i < size; i++) {
      const other = i + Math.floor(random() * (dealt.length - i));
      const text = dealt[i]!;
      dealt[i] = dealt[other]!;
      dealt[other] = text;
    }
    return size;
  };
}

/** Of texts in pairs, the first halves of all pairs and then the second ones, deals one of each pair. */
export function oneOfEachPair(dealt: Uint32Array, random: () => number): number {
  const pairs = dealt.length / 2;
  for (let i = 0; i < pairs; i++) dealt[i] = random() < 0.5 ? i : i + pairs;
  return pairs;
}

function highestScore(counts: Float64Array, own: number, usual: Float64Array, all: number): number {
  const weight = Math.min(own, all - own) / all;
  if (weight === 0) return 0;
  let highest = 0;
  for (let word = 0; word < usual.length; word++) {
    const count = counts[word]!;
    const whole = usual[word]!;
    // Fewer inside than its share: z is below 0.
    if (count * all <= whole * own) continue;
    const {z} = logOdds(
      {word: count, all: own},
      {word: whole - count, all: all - own},
      {word: whole * weight, all: all * weight},
    );
    if (z > highest) highest = z;
  }
  return highest;
}
