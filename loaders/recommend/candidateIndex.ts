import {blend} from "./blend.js";
import type {Catalogue, Field} from "./catalogue.js";
import {type InvertedIndex, invertedIndex} from "./invertedIndex.js";
import {type SparseMatrix, sparseMatrix} from "./sparseMatrix.js";

/** Fields with few values that many films share: looked up per film, not read from lists. */
const lookedUp: readonly Field[] = ["genres", "countries"];

/**
 * What stage one reads, in shared memory. Films stand in an order of its own, by genres, year and fame, so
 * that films that are looked at together lie together; `films` says which film stands where.
 */
export interface CandidateIndex {
  readonly films: Int32Array<SharedArrayBuffer>;
  /** The place of each film in that order. */
  readonly places: Int32Array<SharedArrayBuffer>;
  /**
   * All listed fields and the collections side by side, entries times the root of the field's weight, by
   * place: the product of two rows is the sum of their weighted cosines.
   */
  readonly matrix: SparseMatrix;
  readonly index: InvertedIndex;
  readonly genres: Classes;
  /** The highest fame in each class of genres. */
  readonly genreFame: Float64Array<SharedArrayBuffer>;
  /**
   * Class g of the genres has the blocks, each of one year, from `genreBlocks[g]` to `genreBlocks[g + 1]`.
   */
  readonly genreBlocks: Int32Array<SharedArrayBuffer>;
  /** The films of a block, the most famous first, have the places from `blocks[b]` to `blocks[b + 1]`. */
  readonly blocks: Int32Array<SharedArrayBuffer>;
  readonly countries: Classes;
  readonly fame: Float64Array<SharedArrayBuffer>;
  readonly year: Int32Array<SharedArrayBuffer>;
  readonly language: Int32Array<SharedArrayBuffer>;
  readonly work: Int32Array<SharedArrayBuffer>;
  readonly barred: Int32Array<SharedArrayBuffer>;
}

/** Films with equal vectors in a field form a class. */
export interface Classes {
  readonly vectors: SparseMatrix;
  /** The class of the film at each place. */
  readonly of: Int32Array<SharedArrayBuffer>;
  /** A film of each class. */
  readonly example: Int32Array<SharedArrayBuffer>;
}

export function candidateIndex(films: Catalogue): CandidateIndex {
  const genres = classes(films.vectors.genres);
  const order = integers(Array.from({length: films.size}, (_, film) => film));
  order.sort(
    (a, b) =>
      genres.of[a]! - genres.of[b]! ||
      films.year[a]! - films.year[b]! ||
      films.fame[b]! - films.fame[a]! ||
      a - b,
  );
  const places = integers(new Int32Array(films.size));
  const genreFame = doubles(new Float64Array(genres.example.length));
  const genreBlocks = [0];
  const blocks: number[] = [];
  order.forEach((film, place) => {
    places[film] = place;
    const one = genres.of[film]!;
    const before = order[place - 1];
    if (before === undefined || genres.of[before] !== one || films.year[before] !== films.year[film])
      blocks.push(place);
    genreBlocks[one + 1] = blocks.length;
    genreFame[one] = Math.max(genreFame[one]!, films.fame[film]!);
  });
  blocks.push(films.size);

  const matrix = sideBySide(films, order);
  const byPlace = (of: ArrayLike<number>) => integers(Array.from(order, (film) => of[film]!));
  const countries = classes(films.vectors.countries);
  return {
    films: order,
    places,
    matrix,
    index: invertedIndex(matrix),
    genres: {...genres, of: byPlace(genres.of)},
    genreFame,
    genreBlocks: integers(genreBlocks),
    blocks: integers(blocks),
    countries: {...countries, of: byPlace(countries.of)},
    fame: doubles(Array.from(order, (film) => films.fame[film]!)),
    year: byPlace(films.year),
    language: byPlace(films.language),
    work: byPlace(films.work),
    barred: byPlace(films.barred),
  };
}

function sideBySide(films: Catalogue, order: Int32Array): SparseMatrix {
  const parts = Object.entries(blend.fields)
    .filter(([field]) => !lookedUp.includes(field as Field))
    .map(([field, weight]) => ({vectors: films.vectors[field as Field], scale: Math.sqrt(weight)}));
  let columns = 0;
  const offsets = parts.map(({vectors}) => {
    const offset = columns;
    columns += vectors.columnCount;
    return offset;
  });
  const inCollection = films.collection.reduce((count, one) => count + (one >= 0 ? 1 : 0), 0);
  const entries = parts.reduce((count, {vectors}) => count + vectors.columns.length, inCollection);
  const collections = films.collection.reduce((most, one) => Math.max(most, one + 1), 0);
  const all = sparseMatrix(films.size, columns + collections, entries);
  let at = 0;
  order.forEach((film, place) => {
    parts.forEach(({vectors, scale}, part) => {
      for (let k = vectors.starts[film]!; k < vectors.starts[film + 1]!; k++) {
        all.columns[at] = offsets[part]! + vectors.columns[k]!;
        all.values[at++] = scale * vectors.values[k]!;
      }
    });
    if (films.collection[film]! >= 0) {
      all.columns[at] = columns + films.collection[film]!;
      all.values[at++] = Math.sqrt(blend.collection);
    }
    all.starts[place + 1] = at;
  });
  return all;
}

function classes(vectors: SparseMatrix): Classes {
  const known = new Map<string, number>();
  const examples: number[] = [];
  const of = Array.from({length: vectors.rowCount}, (_, film) => {
    const key = vectors.columns.subarray(vectors.starts[film], vectors.starts[film + 1]).join();
    let one = known.get(key);
    if (one === undefined) {
      one = examples.push(film) - 1;
      known.set(key, one);
    }
    return one;
  });
  return {vectors, of: integers(of), example: integers(examples)};
}

function integers(values: ArrayLike<number>): Int32Array<SharedArrayBuffer> {
  const array = new Int32Array(new SharedArrayBuffer(4 * values.length));
  array.set(values);
  return array;
}

function doubles(values: ArrayLike<number>): Float64Array<SharedArrayBuffer> {
  const array = new Float64Array(new SharedArrayBuffer(8 * values.length));
  array.set(values);
  return array;
}
