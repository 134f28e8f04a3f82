import {mean, median} from "d3-array";
import {randomLcg} from "d3-random";
import {usualLevel} from "../../statistics/confidence.js";
import {spearman} from "../../statistics/spearman.js";

/** What the place of the first of a list is worth. */
export interface FirstPlace {
  /** The part of the samples in which the same person is first. */
  readonly first: number;
  /** Places that hold the middle of the samples, at the usual level; from 1. */
  readonly low: number;
  readonly high: number;
}

/** How far chance orders a list. */
export interface RankChance {
  /** Of whom the list begins with, and of whom it begins with from the other end. */
  readonly best: FirstPlace;
  readonly worst: FirstPlace;
  /** The mean rank correlation of the lists of two random halves of everybody's films; null for too few people. */
  readonly halves: number | null;
}

/** Samples of everybody's films, and splits into halves; pages name the first. */
export const samples = 400;
const splits = 100;
const seed = 0.42;

/**
 * What a list of people by a measure of their films is worth: everybody's films are drawn anew with replacement and the
 * people ranked each time, and they are split at random into halves that are ranked apart. The same people and films in
 * the same order give the same result.
 *
 * @param people the films of each
 * @param measure of some films of a person, at least one; NaN where they do not tell
 * @returns null for fewer than two people
 */
export function rankChance<Film>(
  people: readonly (readonly Film[])[],
  measure: (films: readonly Film[]) => number,
): RankChance | null {
  if (people.length < 2) return null;
  const random = randomLcg(seed);
  const own = people.map(measure);
  const firsts = ([1, -1] as const).map((sign) => ({
    sign,
    person: own.reduce((kept, value, i) => (sign * (value - own[kept]!) > 0 ? i : kept), 0),
    places: [] as number[],
  }));
  for (let sample = 0; sample < samples; sample++) {
    const drawn = people.map((films) =>
      measure(films.map(() => films[Math.floor(random() * films.length)]!)),
    );
    for (const {sign, person, places} of firsts)
      places.push(1 + drawn.filter((value) => sign * (value - drawn[person]!) > 0).length);
  }
  const [best, worst] = firsts.map(({places}) => placeOf(places)) as [FirstPlace, FirstPlace];
  const correlations = Array.from({length: splits}, () => halvesOf(people, measure, random));
  const known = correlations.flatMap((rho) => rho ?? []);
  return {best, worst, halves: known.length === 0 ? null : mean(known)!};
}

function placeOf(places: number[]): FirstPlace {
  places.sort((a, b) => a - b);
  const outside = (1 - usualLevel) / 2;
  return {
    first: places.filter((place) => place === 1).length / places.length,
    low: places[Math.floor(outside * places.length)]!,
    high: places[Math.ceil((1 - outside) * places.length) - 1]!,
  };
}

function halvesOf<Film>(
  people: readonly (readonly Film[])[],
  measure: (films: readonly Film[]) => number,
  random: () => number,
): number | null {
  const halves = people.flatMap((films) => {
    if (films.length < 2) return [];
    const shuffled = [...films];
    for (let i = shuffled.length - 1; i > 0; i--) {
      const other = Math.floor(random() * (i + 1));
      [shuffled[i], shuffled[other]] = [shuffled[other]!, shuffled[i]!];
    }
    const half = shuffled.length >> 1;
    const pair = [measure(shuffled.slice(0, half)), measure(shuffled.slice(half))];
    return pair.some(Number.isNaN) ? [] : [pair];
  });
  return spearman([halves.map(([one]) => one!), halves.map(([, other]) => other!)])[1]![0]!.rho;
}

/** What people are ranked by, of films that count. */
export const rankMeasures = {
  median: (films: readonly ReturnOfFilm[]) => median(films, (film) => film.return) ?? Number.NaN,
  pooled: (films: readonly ReturnOfFilm[]) => {
    const known = films.filter((film) => film.return !== null);
    return (
      known.reduce((sum, {revenue}) => sum + revenue, 0) / known.reduce((sum, {budget}) => sum + budget, 0)
    );
  },
  mean_known: (films: readonly ReturnOfFilm[]) => mean(films, (film) => film.return) ?? Number.NaN,
  mean: (films: readonly ReturnOfFilm[]) => mean(films, (film) => film.return ?? 0) ?? Number.NaN,
} as const;

interface ReturnOfFilm {
  readonly return: number | null;
  readonly budget: number;
  readonly revenue: number;
}
