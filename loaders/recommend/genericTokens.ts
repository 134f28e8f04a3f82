import {rollup} from "d3-array";
import type {FilmFeatures} from "./features.js";
import {type SparseMatrix, sparseMatrix} from "./sparseMatrix.js";

/**
 * Generic tokens of films: what kind of film each is, in values that many films share. Each token has a small
 * learned vector; a film's vector is the weighted sum of its tokens', and the product of two films' vectors
 * is the formula's generic term, which falls apart into pairs of tokens.
 */

/** Numbers per vector. */
export const DIMENSIONS = 8;

/** In how many films a keyword or a company must stand to be a token, where the tokens are chosen. */
const FREQUENT = 150;

/** What a film has of each kind of token, before the number or name. */
const WEIGHTS = {
  genre: 1,
  country: 0.7,
  keyword: 1,
  company: 0.6,
  decade: 0.7,
  fame: 0.7,
  quality: 0.7,
  length: 0.7,
};

/** The first decade; what is older belongs to it. */
const EARLIEST = 1900;
/** Upper ends, exclusive, of the classes but the last. */
const FAMES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const QUALITIES = [5, 5.5, 5.8, 6.1, 6.4, 6.7, 7, 7.3, 7.7];
const MINUTES = [10, 30, 50, 65, 75, 85, 95, 105, 120, 140, 170];

/** Facts of a film that the catalogue has worked out: see `Catalogue`. */
export interface Standing {
  readonly fame: number;
  readonly quality: number;
}

/** The tokens of a film by name, and how much it has of each; also such as no vector was learned for. */
export function tokensOf(film: FilmFeatures, {fame, quality}: Standing): [name: string, weight: number][] {
  const decade = 10 * Math.floor(film.releaseYear / 10);
  const of: readonly (readonly [keyof typeof WEIGHTS, readonly (string | number)[]])[] = [
    ["genre", film.genres],
    ["country", film.productionCountries],
    ["keyword", film.keywords],
    ["company", film.productionCompanies],
    ["decade", [Math.max(EARLIEST, decade)]],
    ["fame", [classOf(FAMES, fame)]],
    ["quality", [classOf(QUALITIES, 2 * quality + 6)]],
    ["length", film.runtime === null ? [] : [classOf(MINUTES, film.runtime)]],
  ];
  return of.flatMap(([kind, values]) =>
    Array.from(new Set(values), (value): [string, number] => [`${kind} ${value}`, WEIGHTS[kind]]),
  );
}

/** The keyword that a token stands for; null where it is of another kind. */
export function keywordOf(token: string): string | null {
  return token.startsWith("keyword ") ? token.slice("keyword ".length) : null;
}

function classOf(ends: readonly number[], value: number): number {
  const at = ends.findIndex((end) => value < end);
  return at === -1 ? ends.length : at;
}

/** The tokens that vectors are learned for: all of a kind with few values, else those of many films. */
export function chooseTokens(films: readonly FilmFeatures[]): string[] {
  const frequent = (kind: string, values: (film: FilmFeatures) => readonly string[]): string[] => {
    const counts = rollup(
      films.flatMap((film) => Array.from(new Set(values(film)))),
      (of) => of.length,
      (value) => value,
    );
    return Array.from(counts)
      .filter(([, count]) => count >= FREQUENT)
      .map(([value]) => `${kind} ${value}`)
      .sort();
  };
  const classes = (kind: string, ends: readonly number[]): string[] =>
    [...ends, null].map((_, i) => `${kind} ${i}`);
  return [
    ...frequent("genre", (film) => film.genres),
    ...frequent("country", (film) => film.productionCountries),
    ...frequent("keyword", (film) => film.keywords),
    ...frequent("company", (film) => film.productionCompanies),
    ...Array.from({length: 12}, (_, i) => `decade ${EARLIEST + 10 * i}`),
    ...classes("fame", FAMES),
    ...classes("quality", QUALITIES),
    ...classes("length", MINUTES),
  ];
}

/** The tokens of all films as rows; the columns are those of `names`, others are left out. */
export function tokenMatrix(
  films: readonly (readonly [name: string, weight: number][])[],
  names: readonly string[],
): SparseMatrix {
  const columns = new Map(names.map((name, column) => [name, column]));
  const rows = films.map((tokens) =>
    tokens
      .flatMap(([name, weight]) => {
        const column = columns.get(name);
        return column === undefined ? [] : [{column, weight}];
      })
      .sort((a, b) => a.column - b.column),
  );
  const matrix = sparseMatrix(
    films.length,
    names.length,
    rows.reduce((sum, row) => sum + row.length, 0),
  );
  let at = 0;
  rows.forEach((row, film) => {
    for (const {column, weight} of row) {
      matrix.columns[at] = column;
      matrix.values[at++] = weight;
    }
    matrix.starts[film + 1] = at;
  });
  return matrix;
}

/** The vectors of all films side by side, `DIMENSIONS` numbers each, from those of the tokens. */
export function filmVectors(
  {rowCount, starts, columns, values}: SparseMatrix,
  vectors: ArrayLike<number>,
): Float64Array<SharedArrayBuffer> {
  const films = new Float64Array(new SharedArrayBuffer(8 * DIMENSIONS * rowCount));
  for (let film = 0; film < rowCount; film++) {
    for (let k = starts[film]!; k < starts[film + 1]!; k++) {
      const from = DIMENSIONS * columns[k]!;
      for (let d = 0; d < DIMENSIONS; d++) films[DIMENSIONS * film + d]! += values[k]! * vectors[from + d]!;
    }
  }
  return films;
}
