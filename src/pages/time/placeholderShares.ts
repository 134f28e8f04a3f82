import {periodOf} from "../../format/period.js";
import {wilsonInterval} from "../../statistics/wilsonInterval.js";
import type {TimeAnalysis} from "./analysis.js";
import {limits} from "./limits.js";

export interface PlaceholderShare {
  /** First year of the period. */
  readonly from: number;
  readonly films: number;
  readonly january1: number;
}

/** How many films of each period are dated 1 January; the incomplete years are the last one. */
export function placeholderShares({
  years,
  incompleteFrom,
}: Pick<TimeAnalysis, "years" | "incompleteFrom">): readonly PlaceholderShare[] {
  const shares = new Map<number, {from: number; films: number; january1: number}>();
  for (const year of years) {
    const from = periodOf(year.year, incompleteFrom);
    const share = shares.get(from) ?? {from, films: 0, january1: 0};
    share.films += year.months.reduce((sum, films) => sum + films, 0);
    share.january1 += year.january1;
    shares.set(from, share);
  }
  return [...shares.values()];
}

export interface PlaceholderRange {
  readonly highest: PlaceholderShare;
  readonly lowest: PlaceholderShare;
  /** Whether chance hardly explains that they differ. */
  readonly differ: boolean;
}

/** The periods with enough films; all of them where none has enough. */
export function largePeriods(shares: readonly PlaceholderShare[]): readonly PlaceholderShare[] {
  const large = shares.filter(({films}) => films >= limits.periodFilms);
  return large.length > 0 ? large : shares;
}

/** The highest and the lowest share of some periods; null where there is none. */
export function placeholderRange(shares: readonly PlaceholderShare[]): PlaceholderRange | null {
  const sorted = shares.toSorted((a, b) => b.january1 / b.films - a.january1 / a.films);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (highest === undefined || lowest === undefined) return null;
  const interval = ({january1, films}: PlaceholderShare) => wilsonInterval(january1, films)!;
  return {highest, lowest, differ: interval(highest).low > interval(lowest).high};
}
