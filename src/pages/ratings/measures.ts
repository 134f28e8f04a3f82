import {fewestRows, type RankCorrelation, spearman} from "../../statistics/spearman.js";
import type {FilmNumbers} from "./queries/numbersOfFilms.js";

/** The numbers that are ranked, in the order of the picture. */
export const measures = [
  "budget",
  "revenue",
  "return",
  "votes",
  "popularity",
  "mean",
  "runtime",
  "year",
] as const satisfies readonly (keyof FilmNumbers)[];
export type Measure = (typeof measures)[number];

export interface MeasurePair extends RankCorrelation {
  readonly a: Measure;
  readonly b: Measure;
}

/** The rank correlations of every two measures. Six decimals: a page that shows two must not round what was rounded. */
export function correlations(films: readonly FilmNumbers[]): MeasurePair[] {
  const columns = measures.map((measure) => films.map((film) => film[measure] ?? null));
  const rounded = (value: number | null) => (value === null ? null : Number(value.toFixed(6)));
  return spearman(columns).flatMap((row, i) =>
    row.map(({rho, low, high, n}, j) => ({
      a: measures[j]!,
      b: measures[i]!,
      rho: rounded(rho),
      low: rounded(low),
      high: rounded(high),
      n,
    })),
  );
}

/** The pair of the strongest and that of the weakest correlation; null where none is known. */
export function extremes(pairs: readonly MeasurePair[]): {
  readonly strongest: MeasurePair & {rho: number};
  readonly weakest: MeasurePair & {rho: number};
} | null {
  const known = pairs.flatMap((pair) =>
    pair.rho === null || pair.n < fewestRows ? [] : [{...pair, rho: pair.rho}],
  );
  const [first] = known;
  if (first === undefined) return null;
  const pick = (better: (a: number, b: number) => boolean) =>
    known.reduce((kept, pair) => (better(Math.abs(pair.rho), Math.abs(kept.rho)) ? pair : kept), first);
  return {strongest: pick((a, b) => a > b), weakest: pick((a, b) => a < b)};
}
