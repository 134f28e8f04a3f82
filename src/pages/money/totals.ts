import {fsum} from "d3-array";
import {type Contrast, medianContrast} from "../../statistics/medianContrast.js";
import {medianInterval} from "../../statistics/medianInterval.js";
import {monthExtremes} from "./monthExtremes.js";
import type {MoneyOfFilm} from "./queries/moneyOfFilms.js";

/** Who took in how much: series of films, and companies. */
export const takers = ["series", "companies"] as const;
export type Taker = (typeof takers)[number];

/** Money of a series or a company, without films whose money is to be checked. */
export interface Total {
  readonly name: string;
  /** Films with a known revenue. */
  readonly films: number;
  readonly revenue: number;
  /** Films with a known cost as well, */
  readonly both: number;
  /** what they cost in sum, and took in for each dollar; null without any. */
  readonly cost: number;
  readonly pooled: number | null;
}

/** The revenue of a month's films. */
export interface MonthRevenue {
  /** From 0. */
  readonly month: number;
  readonly films: number;
  /** Of the revenues, with its bootstrap interval. */
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Rows of a list. */
const listed = 15;

/** Those with the highest sums of revenues; of equal ones by name. A film of several companies counts in full in each. */
export function totals(films: readonly MoneyOfFilm[], of: Taker): readonly Total[] {
  const groups = new Map<string, MoneyOfFilm[]>();
  for (const film of films) {
    if (film.doubtful || film.revenue === 0) continue;
    const names = of === "companies" ? film.companies : film.collection === null ? [] : [film.collection];
    for (const name of names) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [film]);
      else group.push(film);
    }
  }
  return [...groups]
    .map(([name, own]): Total => {
      const both = own.filter(({budget}) => budget > 0);
      const cost = fsum(both, ({budget}) => budget);
      return {
        name,
        films: own.length,
        revenue: fsum(own, ({revenue}) => revenue),
        both: both.length,
        cost,
        pooled: both.length === 0 ? null : fsum(both, ({revenue}) => revenue) / cost,
      };
    })
    .toSorted((a, b) => b.revenue - a.revenue || (a.name < b.name ? -1 : 1))
    .slice(0, listed);
}

/** The median revenue by month of release, without films dated 1 January and without years that are not complete. */
export function monthRevenues(
  films: readonly MoneyOfFilm[],
  incompleteFrom: number,
): readonly MonthRevenue[] {
  return Array.from({length: 12}, (_, month) => {
    const revenues = revenuesOf(month, films, incompleteFrom);
    const interval = medianInterval(revenues);
    return interval === null ? [] : [{month, films: revenues.length, ...interval}];
  }).flat();
}

/**
 * The median of the month with the highest one over that of the month with the lowest, of `monthRevenues`.
 * @returns null for fewer than two months
 */
export function monthContrast(films: readonly MoneyOfFilm[], incompleteFrom: number): Contrast | null {
  const rows = monthRevenues(films, incompleteFrom);
  if (rows.length < 2) return null;
  const {high, low} = monthExtremes(rows);
  const of = ({month}: MonthRevenue) => revenuesOf(month, films, incompleteFrom);
  return medianContrast(of(low), of(high), (second, first) => second / first);
}

function revenuesOf(month: number, films: readonly MoneyOfFilm[], incompleteFrom: number): readonly number[] {
  return films
    .filter(
      (film) =>
        !film.doubtful && film.revenue > 0 && film.month === month + 1 && film.release_year < incompleteFrom,
    )
    .map(({revenue}) => revenue);
}
