import {isLanguage} from "../../shared/isLanguage.js";
import type {SpokenCount} from "./queries/spokenLanguages.js";
import {spokenCode} from "./spokenCode.js";

export interface SpokenOriginal {
  readonly code: string;
  readonly films: number;
  /** Films with a spoken language that can be told (silent ones have none), */
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
  /** By films, the most frequent first; without films of no language. */
  readonly originals: readonly SpokenOriginal[];
  /** By films as a guest, the most frequent first. */
  readonly languages: readonly SpokenLanguage[];
  /** Names whose language cannot be told, the most frequent first, and the films that have one. */
  readonly unmatched: {readonly names: readonly string[]; readonly films: number};
}

/** Sets the spoken languages against the original one. A film counts once, whatever its languages are called. */
export function spokenSummary(counts: readonly SpokenCount[]): SpokenSummary {
  const originals = new Map<string, {code: string; films: number; known: number; among: number}>();
  const languages = new Map<string, {code: string; films: number; guest: number}>();
  const unmatched = new Map<string, number>();
  let unmatchedFilms = 0;
  for (const {original, spoken, films} of counts) {
    const codes = new Set<string>();
    const strange = new Set<string>();
    for (const name of spoken) {
      const code = spokenCode(name);
      if (code === null) strange.add(name);
      else codes.add(code);
    }
    for (const name of strange) unmatched.set(name, (unmatched.get(name) ?? 0) + films);
    if (strange.size > 0) unmatchedFilms += films;
    if (!isLanguage(original)) continue;
    const row = originals.get(original) ?? {code: original, films: 0, known: 0, among: 0};
    originals.set(original, row);
    row.films += films;
    if ([...codes].some(isLanguage)) row.known += films;
    if (codes.has(original)) row.among += films;
    for (const code of codes) {
      if (!isLanguage(code)) continue;
      const language = languages.get(code) ?? {code, films: 0, guest: 0};
      languages.set(code, language);
      language.films += films;
      if (code !== original) language.guest += films;
    }
  }
  const byCode = (a: {code: string}, b: {code: string}) => (a.code < b.code ? -1 : 1);
  return {
    originals: [...originals.values()].sort((a, b) => b.films - a.films || byCode(a, b)),
    languages: [...languages.values()].sort((a, b) => b.guest - a.guest || byCode(a, b)),
    unmatched: {
      names: [...unmatched].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name),
      films: unmatchedFilms,
    },
  };
}
