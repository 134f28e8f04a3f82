import type {Catalogue} from "./catalogue.js";
import {FIELD_BITS, type FilmRows, filmRows} from "./filmRows.js";
import {cosines, pairTerms, sharesMore, terms} from "./formula.js";
import {DIMENSIONS} from "./genericTokens.js";

/** Scores pairs of films by the formula. */
export interface Scorer {
  /**
   * Stage two: the scores of candidates for a film.
   *
   * @param scores where they are written to
   * @param reversed score the film as a candidate for each of the others instead
   */
  score(film: number, others: Int32Array, scores: Float64Array, reversed?: boolean): void;
  /** The terms of each pair, `terms.length` numbers a pair. */
  terms(film: number, others: Int32Array, into: Float32Array, at: number): void;
}

/** What puts a candidate behind all that share more (see `sharesMore`): more than any score. */
export const LAST = 1e6;

/** A power of two: so small that the marks stay in the first cache, so large that few columns share one. */
const MARKS = 1 << 13;

/** What `scorer` scores by. */
export interface Scoring {
  /** One per term of the formula. */
  readonly weights: ArrayLike<number>;
  /** Those of all films, for the generic term: see `filmVectors`. */
  readonly vectors: ArrayLike<number>;
}

/**
 * Scores by the formula (see `formula`) plus the product of the two films' generic vectors. Cosines are
 * products of a film's vectors, spread out once, with those of the others.
 */
export function scorer(
  films: Catalogue,
  {weights, vectors}: Scoring,
  {columnCount, starts, codes, values, traits}: FilmRows = filmRows(films),
): Scorer {
  const spread = new Float64Array(columnCount);
  // 1 where the film may have the column: of two films' columns hardly any are the same.
  const marks = new Uint8Array(MARKS);
  const cosine = new Float64Array(cosines.length);
  const pair = new Float64Array(terms.length);

  const lay = (film: number, clear: boolean): void => {
    for (let k = starts[film]!; k < starts[film + 1]!; k++) {
      const column = codes[k]! >> FIELD_BITS;
      spread[column] = clear ? 0 : values[k]!;
      marks[column & (MARKS - 1)] = clear ? 0 : 1;
    }
  };
  const compare = (other: number): void => {
    cosine.fill(0);
    const end = starts[other + 1]!;
    for (let k = starts[other]!; k < end; k++) {
      const code = codes[k]!;
      const column = code >> FIELD_BITS;
      if (marks[column & (MARKS - 1)] === 0) continue;
      cosine[code & ((1 << FIELD_BITS) - 1)]! += spread[column]! * values[k]!;
    }
  };
  return {
    score(film, others, scores, reversed = false) {
      lay(film, false);
      for (let i = 0; i < others.length; i++) {
        const other = others[i]!;
        compare(other);
        if (reversed) pairTerms(traits, other, film, cosine, pair, 0);
        else pairTerms(traits, film, other, cosine, pair, 0);
        let score = 0;
        for (let t = 0; t < pair.length; t++) score += weights[t]! * pair[t]!;
        score += product(vectors, film, other);
        if (!sharesMore(traits, film, other, cosine)) score -= LAST;
        scores[i] = score;
      }
      lay(film, true);
    },
    terms(film, others, into, at) {
      lay(film, false);
      for (let i = 0; i < others.length; i++) {
        compare(others[i]!);
        pairTerms(traits, film, others[i]!, cosine, into, at + i * terms.length);
      }
      lay(film, true);
    },
  };
}

/** The generic term of a pair, of the vectors of all films. */
export function product(vectors: ArrayLike<number>, film: number, other: number): number {
  let sum = 0;
  for (let d = 0; d < DIMENSIONS; d++)
    sum += vectors[DIMENSIONS * film + d]! * vectors[DIMENSIONS * other + d]!;
  return sum;
}
