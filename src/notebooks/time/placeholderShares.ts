import {periodOf} from "../period.js";
import type {TimeAnalysis} from "./analysis.js";

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
