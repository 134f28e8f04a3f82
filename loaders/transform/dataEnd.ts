import {median} from "./median.js";
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
  const months = Float64Array.from(dates, monthOf).sort();
  const last = months.at(-1);
  if (last === undefined) return null;
  const end = lastOfBulk(months) ?? last;
  return {
    month: `${Math.floor(end / 12)}-${String((end % 12) + 1).padStart(2, "0")}`,
    later_films: months.length - until(months, end),
    incomplete_from: firstIncomplete(months, end),
  };
}

/** Months since the year 0. */
function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** How many of the months, which ascend, are not after one. */
function until(months: Float64Array, month: number): number {
  const later = months.findIndex((one) => one > month);
  return later < 0 ? months.length : later;
}

function lastOfBulk(months: Float64Array): number | null {
  const middle = months.length >> 1;
  const first = months[middle]!;
  const since = months.subarray(months.indexOf(first));
  const length = since.at(-1)! - first + 1;
  const steady = likelihood(since.length, length);
  let end: number | null = null;
  let best = CLEAR;
  for (let i = 1; i < since.length; i++) {
    const month = since[i - 1]!;
    const later = since.length - i;
    if (since[i] === month || later > LATER_SHARE * months.length) continue;
    const before = month - first + 1;
    const after = length - before;
    if (later / after >= (FALL * i) / before) continue;
    const gain = 2 * (likelihood(i, before) + likelihood(later, after) - steady);
    if (gain > best) {
      best = gain;
      end = month;
    }
  }
  return end;
}

/** The logarithm of the likelihood of a steady rate, but for what depends on the films alone. */
function likelihood(films: number, months: number): number {
  return films * Math.log(films / months);
}

function firstIncomplete(months: Float64Array, end: number): number {
  const films = new Map<number, number>();
  for (const month of months) {
    const year = Math.floor(month / 12);
    films.set(year, (films.get(year) ?? 0) + 1);
  }
  const of = (year: number) => films.get(year) ?? 0;
  let year = Math.floor((end + 1) / 12);
  for (;;) {
    const before = year - 1;
    const usual = median([1, 2, 3].map((years) => of(before - years))) ?? 0;
    if (of(before) >= COMPLETE * usual || of(before) >= usual - 2 * Math.sqrt(usual)) return year;
    year = before;
  }
}
