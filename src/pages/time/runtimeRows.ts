import type {TimeAnalysis} from "./analysis.js";

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
