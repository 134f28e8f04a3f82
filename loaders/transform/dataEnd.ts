import {median} from "d3-array";
import type {DataEnd} from "./tables.js";

/** At most this share of the films is dated after the bulk. */
const LATER_SHARE = 0.02;
/** After the bulk a month has less than this share of the films that a month had before. */
const FALL = 0.2;
/** Twice the logarithm of the likelihood ratio from which on a fall is no chance. */
const CLEAR = 20;
/** A year is short of films below this share of the median of the three years before. */
const COMPLETE = 0.9;

/**
 * Where the bulk of the films ends, and from which year on the films are not all there.
 *
 * The end is the month after which the films fall off: of the months since the median release date, the one that parts
 * them best, by likelihood, into two times with a steady number of films a month each, where the later time has less
 * than a fifth of the earlier one's, at most 2 % of all films, and chance does not explain it. Where no month does that,
 * the end is the month of the last film.
 *
 * The year of the end is incomplete, unless it ends in December; so is each year before it that has fewer than nine
 * tenths of the median of the three years before it, and fewer than chance explains (by two standard deviations of a
 * Poisson distribution).
 *
 * @param dates `YYYY-MM-DD`, in any order
 * @returns null without dates
 */
export function dataEnd(dates: readonly string[]): DataEnd | null {
  const months = filmsOfMonths(dates);
  const last = months.at(-1);
  if (last === undefined) return null;
  const end = lastOfBulk(months, dates.length) ?? last.month;
  return {
    month: `${Math.floor(end / 12)}-${String((end % 12) + 1).padStart(2, "0")}`,
    later_films: months.reduce((sum, {month, films}) => (month > end ? sum + films : sum), 0),
    incomplete_from: firstIncomplete(months, end),
  };
}

/** A month that has films, in months since the year 0. */
interface MonthFilms {
  readonly month: number;
  readonly films: number;
}

/** The months that have films, in their order. */
function filmsOfMonths(dates: readonly string[]): readonly MonthFilms[] {
  const films = new Map<number, number>();
  for (const date of dates) {
    const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
    films.set(month, (films.get(month) ?? 0) + 1);
  }
  return Array.from(films, ([month, films]) => ({month, films})).sort((a, b) => a.month - b.month);
}

/** The index of the month of the median film. */
function middleMonth(months: readonly MonthFilms[], all: number): number {
  let before = 0;
  return months.findIndex(({films}) => {
    before += films;
    return before > all >> 1;
  });
}

function lastOfBulk(months: readonly MonthFilms[], all: number): number | null {
  const since = months.slice(middleMonth(months, all));
  const first = since[0]!.month;
  const films = since.reduce((sum, month) => sum + month.films, 0);
  const length = since.at(-1)!.month - first + 1;
  const steady = likelihood(films, length);
  let end: number | null = null;
  let best = CLEAR;
  let bulk = 0;
  for (const {month, films: more} of since) {
    bulk += more;
    const later = films - bulk;
    if (later === 0 || later > LATER_SHARE * all) continue;
    const before = month - first + 1;
    const after = length - before;
    if (later / after >= (FALL * bulk) / before) continue;
    const gain = 2 * (likelihood(bulk, before) + likelihood(later, after) - steady);
    if (gain > best) {
      best = gain;
      end = month;
    }
  }
  return end;
}

/** The logarithm of the likelihood of a steady rate, except for what depends on the films alone. */
function likelihood(films: number, months: number): number {
  return films * Math.log(films / months);
}

function firstIncomplete(months: readonly MonthFilms[], end: number): number {
  const ofYear = new Map<number, number>();
  for (const {month, films} of months) {
    const year = Math.floor(month / 12);
    ofYear.set(year, (ofYear.get(year) ?? 0) + films);
  }
  const of = (year: number) => ofYear.get(year) ?? 0;
  let year = Math.floor((end + 1) / 12);
  for (;;) {
    const before = year - 1;
    const usual = median([1, 2, 3].map((years) => of(before - years))) ?? 0;
    if (of(before) >= COMPLETE * usual || of(before) >= usual - 2 * Math.sqrt(usual)) return year;
    year = before;
  }
}
