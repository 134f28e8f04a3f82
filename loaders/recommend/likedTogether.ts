import type {Ratings} from "../extract/readRatings.js";
import {nearestOfAll} from "./nearestOfAll.js";
import {sharedDoubles, sharedIntegers} from "./sharedArrays.js";
import {type SparseMatrix, sparseMatrix} from "./sparseMatrix.js";

/** How many films each has that those who like it like as well: more of them are hardly ever among five. */
const NEAREST = 100;
/** Added to the likes of every film, so that two films with one liker in common are not the most alike of all. */
const SHRINKAGE = 2;
/** What the likeness of two films' likers counts beside the formula: chosen by what `npm run evaluate` measures. */
export const LIKED_WEIGHT = 8;

/**
 * What ratings say of pairs of films: for film f, those that people who like it like as well are `films[k]`, ascending, for k from
 * `starts[f]` to `starts[f + 1]`; none for a film that nobody likes.
 */
export interface LikedTogether {
  readonly starts: Int32Array<SharedArrayBuffer>;
  readonly films: Int32Array<SharedArrayBuffer>;
  /** The cosine of the two films' likers, shrunk: from 0 to below 1. */
  readonly likenesses: Float64Array<SharedArrayBuffer>;
  /** How many people like both. */
  readonly people: Int32Array<SharedArrayBuffer>;
}

/**
 * Finds the films that the same people like, by item-item collaborative filtering: cosines of the sets of likers, with
 * likes added to each so that few in common count less. Of each film the nearest, without the same title and date under another id and
 * without barred films.
 *
 * Source: B. Sarwar, G. Karypis, J. Konstan and J. Riedl, Item-based collaborative filtering recommendation algorithms, WWW
 * 2001, with shrinkage as in Y. Koren, Factorization meets the neighborhood, KDD 2008.
 *
 * @param part the users whose ratings are read, all by default
 */
export async function likedTogether(
  {
    size,
    work,
    barred,
  }: {readonly size: number; readonly work: ArrayLike<number>; readonly barred: ArrayLike<number>},
  ratings: Ratings,
  {
    workers,
    part = () => true,
  }: {readonly workers?: number | undefined; readonly part?: (user: number) => boolean} = {},
): Promise<LikedTogether> {
  const matrix = likersOf(size, ratings, part);
  const likers = (film: number): number => matrix.starts[film + 1]! - matrix.starts[film]!;
  const asked = Array.from({length: size}, (_, film) => film).filter((film) => likers(film) > 0);
  const nearest = await nearestOfAll(matrix, NEAREST, workers, asked);
  const starts = new Int32Array(new SharedArrayBuffer(4 * (size + 1)));
  const [films, likenesses, people]: [number[], number[], number[]] = [[], [], []];
  asked.forEach((film, i) => {
    const found = Array.from({length: NEAREST}, (_, k) => NEAREST * i + k)
      .filter((at) => {
        const other = nearest.rows[at]!;
        return other >= 0 && barred[other] === 0 && work[other] !== work[film];
      })
      .sort((a, b) => nearest.rows[a]! - nearest.rows[b]!);
    for (const at of found) {
      const other = nearest.rows[at]!;
      const likeness = nearest.scores[at]!;
      films.push(other);
      likenesses.push(likeness);
      people.push(Math.round(likeness * Math.sqrt((likers(film) + SHRINKAGE) * (likers(other) + SHRINKAGE))));
    }
    starts[film + 1] = found.length;
  });
  for (let film = 0; film < size; film++) starts[film + 1]! += starts[film]!;
  return {
    starts,
    films: sharedIntegers(films),
    likenesses: sharedDoubles(likenesses),
    people: sharedIntegers(people),
  };
}

/** A row per film, a column per user; the rows' products are the shrunk cosines. */
function likersOf(size: number, ratings: Ratings, part: (user: number) => boolean): SparseMatrix {
  const {users, starts, films, liked} = ratings;
  const counts = new Int32Array(size);
  const forLikes = (of: (film: number, user: number) => void): void => {
    for (let user = 0; user < users; user++) {
      if (!part(user)) continue;
      for (let k = starts[user]!; k < starts[user + 1]!; k++) if (liked[k] === 1) of(films[k]!, user);
    }
  };
  let likes = 0;
  forLikes((film) => {
    counts[film]!++;
    likes++;
  });
  const matrix = sparseMatrix(size, users, likes);
  for (let film = 0; film < size; film++) matrix.starts[film + 1] = matrix.starts[film]! + counts[film]!;
  const next = matrix.starts.slice();
  forLikes((film, user) => {
    const at = next[film]!++;
    matrix.columns[at] = user;
    matrix.values[at] = 1 / Math.sqrt(counts[film]! + SHRINKAGE);
  });
  return matrix;
}
