import {median} from "d3-array";
import type {ReturnFilm} from "./queries/filmsWithReturn.js";
import {rules} from "./rules.js";

/** A film that stands in the scatter chart by itself. */
export type ScatterFilm = Pick<
  ReturnFilm,
  "id" | "title" | "release_year" | "budget" | "revenue" | "return" | "money_suspect"
>;

export interface ScatterData {
  /** Films, and those whose money is to be checked. */
  readonly films: number;
  readonly suspect: number;
  /** Films that earned back their cost, at least; and of those that need no check. */
  readonly gained: number;
  readonly gainedSound: number;
  /** Median returns; null of no film. */
  readonly median: number | null;
  readonly medianSound: number | null;
  /**
   * Films that need no check: [x, y, films] with a cost from 10^(x / 5) to 10^((x + 1) / 5) and a revenue
   * from 10^(y / 5) to 10^((y + 1) / 5).
   */
  readonly cells: readonly (readonly [number, number, number])[];
  /** Films with a name: those that stand out, the most important first. */
  readonly named: readonly ScatterFilm[];
  /** Films whose money is to be checked and that have no name in the chart. */
  readonly suspects: readonly ScatterFilm[];
}

/** What the scatter chart of some films shows. */
export function scatterData(films: readonly ReturnFilm[]): ScatterData {
  const sound = films.filter((film) => !film.money_suspect);
  const suspect = films.filter((film) => film.money_suspect);
  const gained = (of: readonly ReturnFilm[]) => of.filter((film) => film.return >= 1).length;
  const named = standingOut(sound, suspect);
  const cells = new Map<string, [number, number, number]>();
  for (const {budget, revenue} of sound) {
    const [x, y] = [cellOf(budget), cellOf(revenue)];
    const cell = cells.get(`${x} ${y}`) ?? [x, y, 0];
    cell[2]++;
    cells.set(`${x} ${y}`, cell);
  }
  return {
    films: films.length,
    suspect: suspect.length,
    gained: gained(films),
    gainedSound: gained(sound),
    median: median(films, (film) => film.return) ?? null,
    medianSound: median(sound, (film) => film.return) ?? null,
    cells: [...cells.values()].toSorted((a, b) => a[0] - b[0] || a[1] - b[1]),
    named: named.map(slim),
    suspects: suspect.filter((film) => !named.includes(film)).map(slim),
  };
}

function cellOf(dollars: number): number {
  return Math.floor(Math.log10(dollars) * rules.cellsPerPower + 1e-9);
}

export function cellBound(cell: number): number {
  return 10 ** (cell / rules.cellsPerPower);
}

/**
 * The films with names: the highest revenues, the highest and lowest returns, the largest losses, each once; and of
 * those to be checked the highest returns.
 */
function standingOut(sound: readonly ReturnFilm[], suspect: readonly ReturnFilm[]): ReturnFilm[] {
  const most = (films: readonly ReturnFilm[], count: number, of: (film: ReturnFilm) => number) =>
    films.toSorted((a, b) => of(b) - of(a) || a.id - b.id).slice(0, count);
  return [
    ...new Set([
      ...most(sound, 3, (film) => film.revenue),
      ...most(sound, 4, (film) => film.return),
      ...most(suspect, 3, (film) => film.return),
      ...most(sound, 3, (film) => film.budget - film.revenue),
      ...most(sound, 3, (film) => -film.return),
    ]),
  ];
}

function slim({id, title, release_year, budget, revenue, money_suspect, return: times}: ReturnFilm) {
  return {id, title, release_year, budget, revenue, return: times, money_suspect};
}
