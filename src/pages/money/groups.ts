import {quantileSorted} from "d3-array";
import {type Contrast, medianContrast} from "../../statistics/medianContrast.js";
import {medianInterval} from "../../statistics/medianInterval.js";
import type {ReturnFilm} from "./queries/filmsWithReturn.js";
import {voteBounds} from "./queries/returnKnownBy.js";
import {rules} from "./rules.js";

export const groupings = ["genre", "decade", "cost", "votes"] as const;
export type Grouping = (typeof groupings)[number];

/** The returns of the films of a group, in times the cost. */
export interface Group {
  /** A genre, the first year of a decade, a quarter by cost (0 to 3), the lower bound of a class of votes. */
  readonly key: string;
  readonly films: number;
  /** Those of them whose money is to be checked. */
  readonly suspect: number;
  readonly median: number;
  /** The bounds of the median's interval. */
  readonly low: number;
  readonly high: number;
  /** A quarter of the returns is below the lower quartile, a quarter above the upper one. */
  readonly lower: number;
  readonly upper: number;
  /** Films that earned back their cost, at least. */
  readonly gained: number;
}

export interface Groups {
  /** Genres by falling median, the others in their order. */
  readonly groups: readonly Group[];
  /** The groups left out for having too few films. */
  readonly left: readonly {readonly key: string; readonly films: number}[];
  /** Films that are in a group, drawn or left out, each once. */
  readonly films: number;
  /** The median of the group with the highest one over that with the lowest, and of the last group over the first. */
  readonly extremes: Contrast | null;
  readonly ends: Contrast | null;
}

/**
 * The median returns of films by genre, decade, cost or votes. A film of several genres counts once in each; by decade, the
 * films of incomplete years are left out, by cost those of decades with too few films for quarters.
 *
 * @param incompleteFrom first year that is not complete
 */
export function groupsOf(films: readonly ReturnFilm[], grouping: Grouping, incompleteFrom: number): Groups {
  const members = new Map<string, ReturnFilm[]>();
  let counted = 0;
  for (const film of films) {
    const keys = keysOf(film, grouping, incompleteFrom);
    if (keys.length > 0) counted++;
    for (const key of keys) {
      const own = members.get(key);
      if (own === undefined) members.set(key, [film]);
      else own.push(film);
    }
  }
  const whole = [...members].filter(([, own]) => own.length >= rules.leastFilms);
  const left = [...members].filter(([, own]) => own.length < rules.leastFilms);
  const groups = whole.map(([key, own]) => group(key, own));
  const byKey = (a: string, b: string) =>
    grouping === "genre" ? Number(a > b) - Number(a < b) : Number(a) - Number(b);
  const ordered = groups.toSorted(
    (a, b) => (grouping === "genre" ? b.median - a.median : 0) || byKey(a.key, b.key),
  );
  const returns = new Map(whole.map(([key, own]) => [key, own.map((film) => film.return)]));
  const ratio = (one: Group | undefined, other: Group | undefined) =>
    one === undefined || other === undefined || one === other
      ? null
      : medianContrast(returns.get(other.key)!, returns.get(one.key)!, (second, first) => second / first);
  const extreme = (sign: 1 | -1) =>
    ordered.reduce<Group | undefined>(
      (kept, row) => (kept === undefined || sign * (row.median - kept.median) > 0 ? row : kept),
      undefined,
    );
  return {
    groups: ordered,
    extremes: ratio(extreme(1), extreme(-1)),
    ends: ratio(ordered.at(-1), ordered[0]),
    left: left.map(([key, own]) => ({key, films: own.length})).toSorted((a, b) => byKey(a.key, b.key)),
    films: counted,
  };
}

function keysOf(film: ReturnFilm, grouping: Grouping, incompleteFrom: number): readonly string[] {
  const {genres, release_year, quarter, vote_count} = film;
  if (grouping === "genre") return [...new Set(genres)];
  if (grouping === "cost") return quarter === null ? [] : [String(quarter)];
  if (grouping === "votes") return [String(voteBounds.findLast((bound) => vote_count >= bound))];
  return release_year < incompleteFrom ? [String(release_year - (release_year % 10))] : [];
}

/** `films` is not empty. */
function group(key: string, films: readonly ReturnFilm[]): Group {
  const returns = films.map((film) => film.return).toSorted((a, b) => a - b);
  const {median, low, high} = medianInterval(returns)!;
  return {
    key,
    films: films.length,
    suspect: films.filter((film) => film.money_suspect).length,
    median,
    low,
    high,
    lower: quantileSorted(returns, 0.25)!,
    upper: quantileSorted(returns, 0.75)!,
    gained: returns.filter((value) => value >= 1).length,
  };
}
