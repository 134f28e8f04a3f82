import type {SpokenKnown} from "../../queries/languages/spokenKnown.js";
import type {SpokenCount} from "../../queries/languages/spokenLanguages.js";
import {comparedCode, spokenCode} from "./spokenCode.js";

export interface SpokenOriginal {
  readonly code: string;
  readonly films: number;
  /** Films whose spoken languages are known, */
  readonly known: number;
  /** and those of them among whose spoken languages is the original one. */
  readonly among: number;
}

export interface SpokenLanguage {
  readonly code: string;
  /** Films in which it is spoken and whose original language is known, */
  readonly films: number;
  /** and those of them whose original language is another one. */
  readonly guest: number;
}

export interface SpokenSummary {
  /** By films, the most frequent first; without `xx`. */
  readonly originals: readonly SpokenOriginal[];
  /** By films as a guest, the most frequent first; without `xx`. */
  readonly languages: readonly SpokenLanguage[];
  /** Names whose language cannot be told. */
  readonly unmatched: readonly {readonly name: string; readonly films: number}[];
}

/** What TMDB has for "no language". */
const none = "xx";

/** Sets the spoken languages against the original one. */
export function spokenSummary(known: readonly SpokenKnown[], spoken: readonly SpokenCount[]): SpokenSummary {
  const originals = new Map<string, {code: string; films: number; known: number; among: number}>();
  for (const {code, films, spoken_known} of known) {
    if (code === null || code === none) continue;
    const key = comparedCode(code);
    const row = originals.get(key) ?? {code: key, films: 0, known: 0, among: 0};
    row.films += films;
    row.known += spoken_known;
    originals.set(key, row);
  }
  const languages = new Map<string, {code: string; films: number; guest: number}>();
  const unmatched = new Map<string, number>();
  for (const {original, spoken: name, films} of spoken) {
    const code = spokenCode(name);
    if (code === null) {
      unmatched.set(name, (unmatched.get(name) ?? 0) + films);
      continue;
    }
    const key = comparedCode(code);
    if (original === null || original === none || key === none) continue;
    const row = languages.get(key) ?? {code: key, films: 0, guest: 0};
    row.films += films;
    languages.set(key, row);
    const own = originals.get(comparedCode(original));
    if (comparedCode(original) !== key) row.guest += films;
    else if (own !== undefined) own.among += films;
  }
  const byCode = (a: {code: string}, b: {code: string}) => (a.code < b.code ? -1 : 1);
  return {
    originals: [...originals.values()].sort((a, b) => b.films - a.films || byCode(a, b)),
    languages: [...languages.values()].sort((a, b) => b.guest - a.guest || byCode(a, b)),
    unmatched: [...unmatched]
      .map(([name, films]) => ({name, films}))
      .sort((a, b) => b.films - a.films || (a.name < b.name ? -1 : 1)),
  };
}
