import {fsum, quantileSorted} from "d3-array";
import type {KnownMoney} from "./queries/knownMoney.js";
import type {MoneyBin} from "./queries/moneyHistogram.js";

/** The part of the films that the trimmed mean leaves out at either end. */
export const trimmedShare = 0.01;

/** How large the known costs, revenues or returns are. */
export interface Sizes {
  readonly all: Summary | null;
  /** Without those to be checked. */
  readonly sound: Summary | null;
  readonly bins: readonly MoneyBin[];
}

export interface Summary {
  readonly films: number;
  readonly mean: number;
  readonly median: number;
  /** Mean without the lowest and the highest hundredth: no film alone can move it far. */
  readonly trimmed: number;
  /** A tenth is below the first, a tenth above the second. */
  readonly low: number;
  readonly high: number;
  readonly least: number;
  readonly most: number;
}

/** @param known the smallest first */
export function sizes(known: readonly KnownMoney[], bins: readonly MoneyBin[]): Sizes {
  return {
    all: summary(known),
    sound: summary(known.filter(({doubtful}) => !doubtful)),
    bins,
  };
}

function summary(known: readonly KnownMoney[]): Summary | null {
  if (known.length === 0) return null;
  const amounts = known.map(({amount}) => amount);
  return {
    films: amounts.length,
    mean: fsum(amounts) / amounts.length,
    median: quantileSorted(amounts, 0.5)!,
    trimmed: trimmedMean(amounts),
    low: quantileSorted(amounts, 0.1)!,
    high: quantileSorted(amounts, 0.9)!,
    least: amounts[0]!,
    most: amounts.at(-1)!,
  };
}

/** @param sorted ascending, at least one */
function trimmedMean(sorted: readonly number[]): number {
  const cut = Math.floor(trimmedShare * sorted.length);
  return fsum(sorted.slice(cut, sorted.length - cut)) / (sorted.length - 2 * cut);
}
