import type {TimeAnalysis} from "./analysis.js";

export interface YearTotal {
  readonly year: number;
  readonly films: number;
  readonly january1: number;
}

/** Films per year, from the first to the last one with films; a year without any has 0. */
export function yearTotals({years}: Pick<TimeAnalysis, "years">): readonly YearTotal[] {
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? -1];
  return Array.from({length: last - first + 1}, (_, i) => {
    const year = years.find((row) => row.year === first + i);
    return {
      year: first + i,
      films: year?.months.reduce((sum, films) => sum + films, 0) ?? 0,
      january1: year?.january1 ?? 0,
    };
  });
}

/** The complete year with the most films, the latest of several; null where there is none. */
export function fullestYear(totals: readonly YearTotal[], incompleteFrom: number): YearTotal | null {
  return totals
    .filter(({year, films}) => year < incompleteFrom && films > 0)
    .reduce<YearTotal | null>((kept, row) => (kept === null || row.films >= kept.films ? row : kept), null);
}
