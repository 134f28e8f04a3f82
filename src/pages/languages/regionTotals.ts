import {deviations, usualLevel} from "../../statistics/confidence.js";
import type {PlaceFilms} from "./queries/filmsByRegion.js";

/** Figures of the films of a region or a country. */
export interface PlaceTotals extends Pick<PlaceFilms, "films" | "together" | "votes" | "rated"> {
  /** Mean of the mean votes of the films with enough votes, and the error of that mean; null for fewer than two. */
  readonly mean: number | null;
  readonly error: number | null;
}

const digits = 6;
const rounded = (value: number) => Number(value.toFixed(digits));

/** Adds up figures of parts that have no film in common, such as periods. */
export function totalOf(parts: readonly PlaceFilms[]): PlaceFilms {
  const sum = (of: (part: PlaceFilms) => number) => parts.reduce((total, part) => total + of(part), 0);
  return {
    films: sum(({films}) => films),
    together: sum(({together}) => together),
    votes: sum(({votes}) => votes),
    rated: sum(({rated}) => rated),
    sum: sum((part) => part.sum),
    squares: sum(({squares}) => squares),
  };
}

/** The whole less a part of it. */
export function restOf(whole: PlaceFilms, part: PlaceFilms): PlaceFilms {
  return {
    films: whole.films - part.films,
    together: whole.together - part.together,
    votes: whole.votes - part.votes,
    rated: whole.rated - part.rated,
    sum: whole.sum - part.sum,
    squares: whole.squares - part.squares,
  };
}

export function placeTotals({films, together, votes, rated, sum, squares}: PlaceFilms): PlaceTotals {
  const counts = {films, together, votes, rated};
  if (rated < 2) return {...counts, mean: null, error: null};
  const mean = sum / rated;
  const variance = Math.max(0, (squares - sum * mean) / (rated - 1));
  return {...counts, mean: rounded(mean), error: rounded(Math.sqrt(variance / rated))};
}

export interface MeanContrast {
  /** One mean less the other. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How far two means of different films are apart, with an interval that allows for unequal spread (Welch); null for too few films. */
export function meanContrast(
  one: Pick<PlaceTotals, "mean" | "error">,
  other: Pick<PlaceTotals, "mean" | "error">,
): MeanContrast | null {
  if (one.mean === null || one.error === null || other.mean === null || other.error === null) return null;
  const value = one.mean - other.mean;
  const half = deviations(usualLevel) * Math.hypot(one.error, other.error);
  return {value, low: value - half, high: value + half};
}
