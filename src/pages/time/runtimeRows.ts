import type {TimeAnalysis} from "./analysis.js";
import {limits} from "./limits.js";

export interface RuntimeOfPeriod {
  readonly decade: number;
  readonly films: number;
  /** Minutes: quartiles and median. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** The runtimes by decade of all films or of a genre. */
export function runtimeRows(
  {runtimes}: Pick<TimeAnalysis, "runtimes">,
  genre: string | null,
  short: boolean,
): readonly RuntimeOfPeriod[] {
  const group = runtimes.groups.find((own) => own.genre === genre && own.short === short);
  return (group?.rows ?? []).map(([decade, films, low, median, high]) => ({
    decade,
    films,
    low,
    median,
    high,
  }));
}

/** The latest period with enough films, and the earlier one whose median is farthest from it; null where there is none. */
export function runtimeContrast(
  rows: readonly RuntimeOfPeriod[],
): {readonly last: RuntimeOfPeriod; readonly other: RuntimeOfPeriod | null} | null {
  const enough = rows.filter(({films}) => films >= limits.periodFilms);
  const last = enough.at(-1);
  if (last === undefined) return null;
  const other = enough
    .slice(0, -1)
    .filter(({median}) => median !== last.median)
    .reduce<RuntimeOfPeriod | null>(
      (kept, row) =>
        kept === null || Math.abs(row.median - last.median) > Math.abs(kept.median - last.median)
          ? row
          : kept,
      null,
    );
  return {last, other};
}
