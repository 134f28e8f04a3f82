import type {Ratings} from "../extract/readRatings.js";
import type {FilmFeatures} from "../recommend/features.js";
import {nearestOfAll} from "../recommend/nearestOfAll.js";
import {K} from "../recommend/rankTask.js";
import {type SparseMatrix, sparseMatrix} from "../recommend/sparseMatrix.js";
import {type Bag, tfidf} from "../recommend/tfidf.js";
import {tokenizer} from "../recommend/tokenizer.js";
import type {Standings} from "./neighbours.js";
import {random} from "./random.js";

/** Five others at random, without an eye for anything. */
export function randomTopK(size: number, k = K): Int32Array {
  const draw = random(3);
  const topK = new Int32Array(k * size).fill(-1);
  for (let film = 0; film < size; film++) {
    const chosen = new Set<number>();
    while (chosen.size < Math.min(k, size - 1)) {
      const other = Math.floor(draw() * size);
      if (other !== film) chosen.add(other);
    }
    topK.set([...chosen], k * film);
  }
  return topK;
}

/** The most voted films, the same for everyone. */
export function mostVotedTopK(films: Pick<Standings, "size" | "fame">, k = K): Int32Array {
  const order = Array.from({length: films.size}, (_, film) => film).sort(
    (a, b) => films.fame[b]! - films.fame[a]! || a - b,
  );
  const topK = new Int32Array(k * films.size).fill(-1);
  for (let film = 0; film < films.size; film++) {
    const others = order.slice(0, k + 1).filter((other) => other !== film);
    topK.set(others.slice(0, k), k * film);
  }
  return topK;
}

/** The words of each field that the MVP compared. */
const mvpFields: readonly ((film: FilmFeatures) => readonly string[])[] = [
  ({genres}) => genres,
  ({overview}) => [overview ?? ""],
  ({productionCompanies}) => productionCompanies,
  ({productionCountries}) => productionCountries,
  ({cast}) => cast.map(({name}) => name),
  ({directors}) => directors.map(({name}) => name),
  ({title}) => [title ?? ""],
];

/** The MVP's recipe, rightly indexed: the mean of the TF-IDF cosines of the words of seven fields. */
export async function mvpTopK(films: readonly FilmFeatures[], workers?: number, k = K): Promise<Int32Array> {
  const parts = mvpFields.map((field) => tfidf(films.map((film) => bag(field(film)))).matrix);
  return topKOf(sideBySide(parts), k, workers);
}

/** The cosine of the overviews' words. */
export async function overviewTopK(
  films: readonly FilmFeatures[],
  workers?: number,
  k = K,
): Promise<Int32Array> {
  return topKOf(tfidf(films.map(({overview}) => bag([overview ?? ""]))).matrix, k, workers);
}

/**
 * Item-item collaborative filtering: the films whose likers are the most alike by cosine, among the users of
 * one part. It is the upper reference: it knows what the others have to guess, but nothing of films that
 * nobody rated.
 */
export async function itemItemTopK(
  size: number,
  ratings: Ratings,
  part: (user: number) => boolean,
  workers?: number,
  k = K,
): Promise<Int32Array> {
  const likers: [user: number][][] = Array.from({length: size}, () => []);
  for (let user = 0; user < ratings.users; user++) {
    if (!part(user)) continue;
    for (let i = ratings.starts[user]!; i < ratings.starts[user + 1]!; i++) {
      if (ratings.liked[i] === 1) likers[ratings.films[i]!]!.push([user]);
    }
  }
  const entries = likers.reduce((sum, of) => sum + of.length, 0);
  const matrix = sparseMatrix(size, ratings.users, entries);
  let at = 0;
  likers.forEach((of, film) => {
    for (const [user] of of) {
      matrix.columns[at] = user;
      // Shrunk a little, so that two films with one liker in common are not the most alike of all.
      matrix.values[at++] = 1 / Math.sqrt(of.length + 2);
    }
    matrix.starts[film + 1] = at;
  });
  return topKOf(matrix, k, workers);
}

async function topKOf(matrix: SparseMatrix, k: number, workers: number | undefined): Promise<Int32Array> {
  return (await nearestOfAll(matrix, k, workers)).rows;
}

function bag(texts: readonly string[]): Bag {
  return texts.flatMap(tokenizer("en")).map((word) => [word, 1]);
}

function sideBySide(parts: readonly SparseMatrix[]): SparseMatrix {
  const rows = parts[0]!.rowCount;
  const columns = parts.reduce((sum, {columnCount}) => sum + columnCount, 0);
  const entries = parts.reduce((sum, part) => sum + part.columns.length, 0);
  const all = sparseMatrix(rows, columns, entries);
  const scale = 1 / Math.sqrt(parts.length);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    let offset = 0;
    for (const part of parts) {
      for (let k = part.starts[row]!; k < part.starts[row + 1]!; k++) {
        all.columns[at] = offset + part.columns[k]!;
        all.values[at++] = scale * part.values[k]!;
      }
      offset += part.columnCount;
    }
    all.starts[row + 1] = at;
  }
  return all;
}
