import {fold} from "../shared/fold.js";
import {isLight, tellingWords} from "../shared/searchWords.js";
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
} as const;

/** A year in what is typed, where it is that of the film. */
const year = /^(?:18|19|20)\d\d$/;

/**
 * What fits a text best, the best first.
 *
 * The score is the product of how well the typed words fit, how much of the name they make up, and how well known it is
 * (see `filmFame`); a name that is the same weighs more.
 *
 * @param slips whether misspelt words are forgiven
 */
export function rank(segments: readonly Segment[], typed: string, slips: boolean): readonly Match[] {
  const text = fold(typed);
  const words = [...new Set(text.split(" "))].filter((word) => word !== "");
  if (words.length === 0) return [];
  const last = /[\s,]$/u.test(typed) ? null : words.at(-1)!;
  const weights = words.map((word) => (isLight(word) && words.some((other) => !isLight(other)) ? 0.15 : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const plain = tellingWords(words).join(" ");
  const joined = text.replaceAll(" ", "");

  const best = new Map<string, Match>();
  for (const {names, words: known, postings} of segments) {
    const fits = words.map(() => new Map<number, number>());
    words.forEach((word, i) => {
      const own = fits[i]!;
      const take = (place: number, value: number): void => {
        for (const name of postings[place]!) if ((own.get(name) ?? 0) < value) own.set(name, value);
      };
      for (
        let place = lowerBound(known, word);
        place < known.length && known[place]!.startsWith(word);
        place++
      ) {
        const longer = known[place]!;
        if (longer === word) take(place, fit.same);
        else if (word === last) take(place, fit.begun);
        else if (word.length >= 3) take(place, fit.begunBefore);
      }
      if (!slips || word.length < 3) return;
      for (let place = 0; place < known.length; place++) {
        const other = known[place]!;
        if (other.length < word.length - 2 || other.length < 3) continue;
        if (Math.abs(other.length - word.length) <= 1 && isOneSlip(word, other)) take(place, fit.slip);
        else if (word.length < 4 || other[0] !== word[0]) continue;
        else if (word === last && word.length >= 5 && beginsWithOneSlip(word, other))
          take(place, fit.begunSlip);
        else if (word.length >= 8 && isTwoSlips(word, other)) take(place, fit.twoSlips);
      }
    });
    const candidates = new Set<number>();
    fits.forEach((own, i) => {
      if (weights[i] === 1 || words.length === 1) for (const name of own.keys()) candidates.add(name);
    });
    for (const number of candidates) {
      const name = names[number]!;
      let fitting = 0;
      let matched = 0;
      let full = true;
      let whole = true;
      for (let i = 0; i < words.length; i++) {
        let value = fits[i]!.get(number) ?? 0;
        if (value === 0 && year.test(words[i]!) && name.found.film?.[2] === Number(words[i])) {
          fitting += fit.year * weights[i]!;
          continue;
        }
        if (value === 0 && weights[i]! < 1) value = 0.5;
        else if (value > 0 && weights[i] === 1) matched++;
        if (value === 0) full = false;
        if (value !== fit.same && value !== fit.slip) whole = false;
        fitting += value * weights[i]!;
      }
      const share = fitting / total;
      if (share < 0.5) continue;
      const exact = plain === name.plain || joined === name.joined;
      const cover = exact ? 1 : Math.min(1, matched / name.telling);
      const {found} = name;
      const score = share ** 3 * (full ? 1 : 0.5) * (0.6 + 0.4 * cover) * found.fame * (exact ? 1.35 : 1);
      const before = best.get(found.key);
      if (before === undefined || before.score < score)
        best.set(found.key, {
          found,
          name,
          score,
          full,
          exact,
          alike: exact || (full && whole && cover === 1),
        });
    }
  }
  return lifted([...best.values()].sort((a, b) => b.score - a.score || (a.found.key < b.found.key ? -1 : 1)));
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
