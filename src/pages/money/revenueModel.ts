import {median} from "d3-array";
import type {MoneyOfFilm} from "./queries/moneyOfFilms.js";

/** What is known of a film before it opens. */
export const modelFields = ["cost", "series", "year", "genres", "runtime", "month", "language"] as const;
export type ModelField = (typeof modelFields)[number];

export interface RevenueModel {
  readonly films: number;
  /** The part of the variance of log revenue that the model tells of films that it was not fitted to; at most 1. */
  readonly told: number;
  /** Half of its guesses of such films are off by a factor of this or less. */
  readonly factor: number;
  /** By field: what is told without it, and by it alone. */
  readonly fields: Readonly<Record<ModelField, {readonly without: number; readonly alone: number}>>;
}

/** Folds of the cross-validation. */
export const folds = 5;
/** Of the squares of the weights, all inputs having the variance 1: keeps rare genres from wild weights. */
const ridge = 1;
/** With fewer films nothing is fitted. */
const fewestFilms = 500;

/**
 * A ridge regression of log revenue on what is known of a film before it opens, judged by five-fold cross-validation on
 * films that were left out. The importance of a field is what is lost without it. Films are dealt to the folds in turns, by
 * their order: anyone can deal them so again.
 *
 * @param films with amounts in the dollars of one year, by id
 * @returns null for too few films
 */
export function revenueModel(films: readonly MoneyOfFilm[]): RevenueModel | null {
  const known = films.filter(({budget, revenue, doubtful}) => budget > 0 && revenue > 0 && !doubtful);
  if (known.length < fewestFilms) return null;
  const inputs = inputsOf(known);
  const y = known.map(({revenue}) => Math.log10(revenue));
  const fold = Uint8Array.from(known, (_, i) => i % folds);
  const judge = judgeOf(
    inputs.map(({values}) => values),
    y,
    fold,
  );
  const columns = (keep: (field: ModelField) => boolean) =>
    inputs.flatMap(({field}, i) => (keep(field) ? [i] : []));
  const all = judge(columns(() => true));
  return {
    films: known.length,
    told: all.told,
    factor: 10 ** median(all.errors)!,
    fields: Object.fromEntries(
      modelFields.map((field) => [
        field,
        {
          without: judge(columns((own) => own !== field)).told,
          alone: judge(columns((own) => own === field)).told,
        },
      ]),
    ) as RevenueModel["fields"],
  };
}

interface Input {
  readonly field: ModelField;
  /** One a film, of mean 0 and variance 1. */
  readonly values: Float64Array;
}

function inputsOf(films: readonly MoneyOfFilm[]): readonly Input[] {
  const distinct = <Value>(of: (film: MoneyOfFilm) => readonly Value[]) => [...new Set(films.flatMap(of))];
  const decade = ({release_year}: MoneyOfFilm) => Math.floor(release_year / 10);
  const numbers: [ModelField, (film: MoneyOfFilm) => number][] = [
    ["cost", ({budget}) => Math.log10(budget)],
    // That a first film has a series is known only later, and because it did well.
    ["series", ({sequel}) => Number(sequel)],
    ["language", ({language}) => Number(language === "en")],
    ["runtime", ({runtime}) => runtime ?? 0],
    ["runtime", ({runtime}) => Number(runtime !== null)],
    ...distinct((film) => [decade(film)]).map((own): [ModelField, (film: MoneyOfFilm) => number] => [
      "year",
      (film) => Number(decade(film) === own),
    ]),
    ...distinct(({genres}) => genres).map((own): [ModelField, (film: MoneyOfFilm) => number] => [
      "genres",
      ({genres}) => Number(genres.includes(own)),
    ]),
    ...distinct(({month}) => [month]).map((own): [ModelField, (film: MoneyOfFilm) => number] => [
      "month",
      ({month}) => Number(month === own),
    ]),
  ];
  return numbers.flatMap(([field, of]) => {
    const values = Float64Array.from(films, of);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    return deviation === 0 ? [] : [{field, values: values.map((value) => (value - mean) / deviation)}];
  });
}

/** Fits on all folds but one and judges on that one, in turns, with some of the columns. */
function judgeOf(columns: readonly Float64Array[], y: readonly number[], fold: Uint8Array) {
  // Of every fold the sums that a fit takes: a constant stands before the columns, the answer after them.
  const all = [new Float64Array(y.length).fill(1), ...columns, Float64Array.from(y)];
  const sums = Array.from({length: folds}, () => all.map(() => new Float64Array(all.length)));
  for (const [i, one] of all.entries()) {
    for (let j = 0; j <= i; j++) {
      const other = all[j]!;
      for (let film = 0; film < y.length; film++) sums[fold[film]!]![i]![j]! += one[film]! * other[film]!;
      for (const own of sums) own[j]![i] = own[i]![j]!;
    }
  }
  const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
  const spread = y.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return (chosen: readonly number[]) => {
    const places = [0, ...chosen.map((column) => column + 1)];
    const weights = sums.map((_, out) => {
      const sum = (i: number, j: number) =>
        sums.reduce((total, own, k) => (k === out ? total : total + own[i]![j]!), 0);
      const matrix = places.map((i, row) =>
        places.map((j, column) => sum(i, j) + (row === column && row > 0 ? ridge : 0)),
      );
      return solve(
        matrix,
        places.map((i) => sum(i, all.length - 1)),
      );
    });
    const errors = y.map((value, film) => {
      const own = weights[fold[film]!]!;
      return Math.abs(value - places.reduce((sum, place, i) => sum + own[i]! * all[place]![film]!, 0));
    });
    return {told: 1 - errors.reduce((sum, error) => sum + error ** 2, 0) / spread, errors};
  };
}

/** Solves a symmetric positive definite system by Cholesky's decomposition. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const n = right.length;
  const lower = matrix.map(() => new Float64Array(n));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]![j]!;
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!;
      lower[i]![j] = i === j ? Math.sqrt(sum) : sum / lower[j]![j]!;
    }
  }
  const x = [...right];
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= lower[i]![k]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= lower[k]![i]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  return x;
}
