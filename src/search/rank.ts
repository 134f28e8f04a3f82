import {fold} from "../shared/fold.js";
import {isLight, isYear, tellingWords} from "../shared/searchWords.js";
import {beginsWithOneSlip, isOneSlip, isTwoSlips} from "./editDistance.js";
import type {Found, Name, Segment} from "./segment.js";

/** What is found for a text, and how well it fits. */
export interface Match {
  readonly found: Found;
  /** The title or name that fits. */
  readonly name: Name;
  readonly score: number;
  /** Whether every word of the text that tells something is in the name, as typed, as its beginning or spelt otherwise. */
  readonly full: boolean;
  /** Whether it is the same text, but for case, accents, signs and articles. */
  readonly exact: boolean;
  /** Whether it is that text, or would be without a slip in each word. */
  readonly alike: boolean;
}

/** How well a word of a name fits one that was typed. */
const fit = {
  same: 1,
  begun: 0.9,
  begunBefore: 0.75,
  slip: 0.8,
  begunSlip: 0.65,
  twoSlips: 0.6,
  year: 0.9,
  /** A word that tells nothing, which the name lacks. */
  lightMissing: 0.5,
} as const;

/** How much of a text has to fit at least. */
const leastShare = 0.5;

/** A text that is looked for. */
interface Asked {
  readonly words: readonly string[];
  /** By word: how much it weighs; what tells nothing weighs little. */
  readonly weights: readonly number[];
  /** The word that may go on, as it is still being typed. */
  readonly last: string | null;
  /** As in {@link Name}. */
  readonly plain: string;
  readonly joined: string;
}

/**
 * What fits a text best, the best first.
 *
 * The score is the product of how well the typed words fit, how much of the name they make up, and how well known it is
 * (see `filmFame`); a name that is the same weighs more.
 *
 * @param slips whether misspelt words are forgiven
 */
export function rank(segments: readonly Segment[], typed: string, slips: boolean): readonly Match[] {
  const asked = askedFor(typed);
  const best = new Map<string, Match>();
  for (const part of segments) {
    const fits = asked.words.map((word) => namesWith(part, word, word === asked.last, slips));
    const candidates = new Set<number>();
    fits.forEach((own, i) => {
      if (asked.weights[i] === 1) for (const name of own.keys()) candidates.add(name);
    });
    for (const number of candidates) {
      const match = matchOf(
        part.names[number]!,
        fits.map((own) => own.get(number) ?? 0),
        asked,
      );
      const before = match === null ? undefined : best.get(match.found.key);
      if (match !== null && (before === undefined || before.score < match.score))
        best.set(match.found.key, match);
    }
  }
  return lifted([...best.values()].sort((a, b) => b.score - a.score || (a.found.key < b.found.key ? -1 : 1)));
}

function askedFor(typed: string): Asked {
  const text = fold(typed);
  const words = [...new Set(text.split(" "))].filter((word) => word !== "");
  const tells = words.some((word) => !isLight(word));
  return {
    words,
    weights: words.map((word) => (tells && isLight(word) ? 0.15 : 1)),
    last: /[\s,]$/u.test(typed) ? null : (words.at(-1) ?? null),
    plain: tellingWords(words).join(" "),
    joined: text.replaceAll(" ", ""),
  };
}

/** The names that have a word, by number, with how well it fits. */
function namesWith(
  {words, postings}: Segment,
  word: string,
  isLast: boolean,
  slips: boolean,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const take = (place: number, value: number): void => {
    for (const name of postings[place]!) if ((found.get(name) ?? 0) < value) found.set(name, value);
  };
  for (let place = lowerBound(words, word); words[place]?.startsWith(word); place++) {
    if (words[place] === word) take(place, fit.same);
    else if (isLast) take(place, fit.begun);
    else if (word.length >= 3) take(place, fit.begunBefore);
  }
  if (!slips || word.length < 3) return found;
  for (const [place, other] of words.entries()) {
    if (other.length < word.length - 2 || other.length < 3) continue;
    if (isOneSlip(word, other)) take(place, fit.slip);
    else if (word.length < 4 || other[0] !== word[0]) continue;
    else if (isLast && word.length >= 5 && beginsWithOneSlip(word, other)) take(place, fit.begunSlip);
    else if (word.length >= 8 && isTwoSlips(word, other)) take(place, fit.twoSlips);
  }
  return found;
}

/**
 * How a name fits; null where it hardly does.
 * @param fits by word of the text, 0 where the name has nothing like it
 */
function matchOf(name: Name, fits: readonly number[], {words, weights, plain, joined}: Asked): Match | null {
  const {found} = name;
  let [fitting, total, matched] = [0, 0, 0];
  let [full, whole] = [true, true];
  for (const [i, word] of words.entries()) {
    const weight = weights[i]!;
    const value = fits[i]!;
    total += weight;
    if (value === 0 && isYear(word) && found.film?.[2] === Number(word)) {
      fitting += fit.year * weight;
      continue;
    }
    if (value === 0 && weight === 1) full = false;
    if (value > 0 && weight === 1) matched++;
    if (value !== fit.same && value !== fit.slip) whole = false;
    fitting += weight * (value === 0 && weight < 1 ? fit.lightMissing : value);
  }
  const share = fitting / total;
  if (share < leastShare) return null;
  const exact = plain === name.plain || joined === name.joined;
  const cover = exact ? 1 : Math.min(1, matched / name.telling);
  const score = share ** 3 * (full ? 1 : 0.5) * (0.6 + 0.4 * cover) * found.fame * (exact ? 1.35 : 1);
  return {found, name, score, full, exact, alike: exact || (full && whole && cover === 1)};
}

/** How many places from the top those that are the same text have at the latest. */
const within = 3;

/** Puts what is the same text among the first, after what is far better known. */
function lifted(matches: readonly Match[]): readonly Match[] {
  const isExact = matches.some(({exact}) => exact);
  const same = ({exact, alike}: Match) => (isExact ? exact : alike);
  const [best] = matches;
  if (best === undefined) return matches;
  const risen = new Set(matches.filter(same).slice(0, within - (same(best) ? 0 : 1)));
  const first = [...matches.filter((match) => !risen.has(match)).slice(0, within - risen.size), ...risen];
  first.sort((a, b) => b.score - a.score);
  return [...first, ...matches.filter((match) => !first.includes(match))];
}

function lowerBound(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
