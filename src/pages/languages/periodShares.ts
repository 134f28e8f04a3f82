import {enough} from "../../notebook/enough.js";
import {isLanguage} from "../../shared/isLanguage.js";
import type {LanguagesAnalysis} from "./analysis.js";
import {limits} from "./limits.js";

export interface WholePeriod {
  /** Of the period. */
  readonly index: number;
  /** First year. */
  readonly from: number;
  /** Films with a known original language. */
  readonly films: number;
}

export interface KnownLanguage {
  readonly code: string;
  /** By period. */
  readonly films: readonly number[];
}

/** The languages that are known, without films of no language. */
export function languagesOf({languages}: Pick<LanguagesAnalysis, "languages">): readonly KnownLanguage[] {
  return languages.flatMap(({code, films}) => (isLanguage(code) ? [{code, films}] : []));
}

/** The periods of complete years: all of them, those that have enough films, and how many that takes. */
export function wholePeriods(data: Pick<LanguagesAnalysis, "languages" | "periods" | "incompleteFrom">): {
  readonly all: readonly WholePeriod[];
  readonly drawn: readonly WholePeriod[];
  readonly least: number;
} {
  const languages = languagesOf(data);
  const all = data.periods
    .map((from, index) => ({
      index,
      from,
      films: languages.reduce((sum, {films}) => sum + (films[index] ?? 0), 0),
    }))
    .filter(({from, films}) => from < data.incompleteFrom && films > 0);
  const least = enough(
    all.map(({films}) => films),
    limits.decadeFilms,
    limits.enoughDecades,
  );
  return {all, drawn: all.filter(({films}) => films >= least), least};
}
