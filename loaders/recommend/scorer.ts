import type {Catalogue} from "./catalogue.js";
import {cosines, pairTerms, terms} from "./formula.js";

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

/**
 * Scores by given weights, one per term of the formula (see `formula`). Cosines are products of a film's
 * vectors, spread out once, with those of the others.
 */
export function scorer(films: Catalogue, weights: ArrayLike<number>): Scorer {
  const vectors = cosines.map((name) => films.vectors[name]);
  const spread = vectors.map(({columnCount}) => new Float64Array(columnCount));
  const cosine = new Float64Array(cosines.length);
  const pair = new Float64Array(terms.length);

  const lay = (film: number, clear: boolean): void => {
    vectors.forEach((matrix, i) => {
      const dense = spread[i]!;
      for (let k = matrix.starts[film]!; k < matrix.starts[film + 1]!; k++) {
        dense[matrix.columns[k]!] = clear ? 0 : matrix.values[k]!;
      }
    });
  };
  const compare = (other: number): void => {
    for (let i = 0; i < vectors.length; i++) {
      const matrix = vectors[i]!;
      const dense = spread[i]!;
      let sum = 0;
      const end = matrix.starts[other + 1]!;
      for (let k = matrix.starts[other]!; k < end; k++) sum += dense[matrix.columns[k]!]! * matrix.values[k]!;
      cosine[i] = sum;
    }
  };
  return {
    score(film, others, scores, reversed = false) {
      lay(film, false);
      for (let i = 0; i < others.length; i++) {
        const other = others[i]!;
        compare(other);
        if (reversed) pairTerms(films, other, film, cosine, pair, 0);
        else pairTerms(films, film, other, cosine, pair, 0);
        let score = 0;
        for (let t = 0; t < pair.length; t++) score += weights[t]! * pair[t]!;
        scores[i] = score;
      }
      lay(film, true);
    },
    terms(film, others, into, at) {
      lay(film, false);
      for (let i = 0; i < others.length; i++) {
        compare(others[i]!);
        pairTerms(films, film, others[i]!, cosine, into, at + i * terms.length);
      }
      lay(film, true);
    },
  };
}
