import type {LanguagesAnalysis} from "./analysis.js";
import {languagesOf} from "./periodShares.js";
import {sumOf} from "./sumOf.js";

export interface FirstLanguage {
  readonly code: string;
  /** Its films, among all and among those of the choice that the page begins with. */
  readonly films: number;
  readonly chosen: number;
  /** All films of that choice. */
  readonly ofChosen: number;
}

/** The most frequent original language, also among the films with enough votes; null where none is known. */
export function firstLanguage({languages, choice}: LanguagesAnalysis): FirstLanguage | null {
  const [first] = languagesOf({languages});
  if (first === undefined) return null;
  return {
    code: first.code,
    films: sumOf(first.films, null),
    chosen: choice.rows.find(({code}) => code === first.code)?.films ?? 0,
    ofChosen: choice.rows.reduce((sum, {films}) => sum + films, 0),
  };
}
