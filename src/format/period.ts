import {decadeName} from "./decadeName.js";
import type {Language} from "./language.js";

const words: Readonly<Record<Language, {readonly later: (from: number) => string; readonly the: string}>> = {
  en: {later: (from) => `${from} and later`, the: "the"},
  es: {later: (from) => `${from} y después`, the: "la"},
};

/**
 * The years that stand together: a decade, as far as its years are complete; what comes later is one period.
 *
 * @param firstIncomplete first year that is not complete
 * @returns first year of the period
 */
export function periodOf(year: number, firstIncomplete: number): number {
  return year < firstIncomplete ? Math.floor(year / 10) * 10 : firstIncomplete;
}

/** The last complete year of a period; null for the one of the incomplete years. */
export function periodEnd(from: number, firstIncomplete: number): number | null {
  return from >= firstIncomplete ? null : Math.min(from + 9, firstIncomplete - 1);
}

/** How a period is called: 1990s, 2010–2015, 2016 and later. */
export function periodName(from: number, firstIncomplete: number, lang: Language): string {
  const to = periodEnd(from, firstIncomplete);
  if (to === null) return words[lang].later(from);
  if (to < from + 9) return to === from ? String(from) : `${from}–${to}`;
  return decadeName(from, lang);
}

/** A period within a sentence: the 1990s; 2010–2015. */
export function periodInSentence(from: number, firstIncomplete: number, lang: Language): string {
  const name = periodName(from, firstIncomplete, lang);
  return periodEnd(from, firstIncomplete) === from + 9 ? `${words[lang].the} ${name}` : name;
}
