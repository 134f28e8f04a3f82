import {enough} from "../../notebook/enough.js";
import {isLanguage} from "../../shared/isLanguage.js";
import type {LanguagesAnalysis} from "./analysis.js";
import {limits} from "./limits.js";

export interface WholePeriod {
  /** Of the period. */
  readonly index: number;
  /** First year. */
  readonly from: number;
  /** Those of which what is counted is known. */
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
  return periodsOf(
    data,
    data.periods.map((_, index) => languages.reduce((sum, {films}) => sum + (films[index] ?? 0), 0)),
  );
}

/**
 * The periods of complete years with the films of each: all of them, those that have enough films, and how many that takes.
 *
 * @param films of each period
 */
export function periodsOf(
  {periods, incompleteFrom}: Pick<LanguagesAnalysis, "periods" | "incompleteFrom">,
  films: readonly number[],
): {readonly all: readonly WholePeriod[]; readonly drawn: readonly WholePeriod[]; readonly least: number} {
  const all = periods
    .map((from, index) => ({index, from, films: films[index] ?? 0}))
    .filter((period) => period.from < incompleteFrom && period.films > 0);
  const least = enough(
    all.map((period) => period.films),
    limits.decadeFilms,
    limits.enoughDecades,
  );
  return {all, drawn: all.filter((period) => period.films >= least), least};
}
