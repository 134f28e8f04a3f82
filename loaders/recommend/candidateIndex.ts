import {blend} from "./blend.js";
import type {Catalogue, Field} from "./catalogue.js";
import {type InvertedIndex, invertedIndex} from "./invertedIndex.js";
import {sharedDoubles, sharedIntegers} from "./sharedArrays.js";
import {type SparseMatrix, sparseMatrix} from "./sparseMatrix.js";

/** Fields with few values that many films share: looked up per film, not read from lists. */
const lookedUp: readonly Field[] = ["genres", "countries"];

/** What stage one looks at in every film, in half a cache line, as films are met in no order. */
const FACTS = 32;
/** The offsets of the numbers among those of 8 bytes. Sums are for the reader, in a copy. */
export const doubleFact = {fame: 0, sum: 1, count: FACTS / 8} as const;
/** The offsets of the numbers among those of 4 bytes. */
export const intFact = {genres: 4, countries: 5, year: 6, language: 7, count: FACTS / 4} as const;

/**
 * What stage one reads, in shared memory. Films are in an order of its own, by their class of
 * genres, year and falling fame, so that films that are looked at together lie together; `films` says which
 * film is where.
 */
export interface CandidateIndex {
  readonly films: Int32Array<SharedArrayBuffer>;
  /** The position of each film in that order. */
  readonly positions: Int32Array<SharedArrayBuffer>;
  /**
   * All listed fields and the collections side by side, entries times the root of the field's weight, by
   * position: the product of two rows is the sum of their weighted cosines.
   */
  readonly matrix: SparseMatrix;
  readonly index: InvertedIndex;
  /** By position, `FACTS` bytes a film; of genres and countries the class. */
  readonly facts: SharedArrayBuffer;
  readonly genres: Classes;
  /** The highest fame in each class of genres. */
  readonly genreFame: Float64Array<SharedArrayBuffer>;
  /** Class g of the genres has the blocks from `genreBlocks[g]` to `genreBlocks[g + 1]`. */
  readonly genreBlocks: Int32Array<SharedArrayBuffer>;
  /**
   * Films of the same genres and year, the most famous first, are a block: of each the first position and the
   * year, and in the end the number of films.
   */
  readonly blocks: Int32Array<SharedArrayBuffer>;
  /** The highest fame in each block. */
  readonly blockFame: Float64Array<SharedArrayBuffer>;
  readonly countries: Classes;
  readonly work: Int32Array<SharedArrayBuffer>;
  readonly barred: Uint8Array<SharedArrayBuffer>;
}

/** Films with equal vectors in a field form a class. */
export interface Classes {
  /** The class of each film. */
  readonly of: Int32Array<SharedArrayBuffer>;
  /** The vector of each class. */
  readonly vectors: SparseMatrix;
  readonly index: InvertedIndex;
}

export function candidateIndex(films: Catalogue): CandidateIndex {
  const genres = classes(films.vectors.genres);
  const countries = classes(films.vectors.countries);
  const order = sharedIntegers(Array.from({length: films.size}, (_, film) => film));
  order.sort(
    (a, b) =>
      genres.of[a]! - genres.of[b]! ||
      films.year[a]! - films.year[b]! ||
      films.fame[b]! - films.fame[a]! ||
      a - b,
  );
  const positions = sharedIntegers(new Int32Array(films.size));
  const facts = new SharedArrayBuffer(FACTS * films.size);
  const doubles = new Float64Array(facts);
  const ints = new Int32Array(facts);
  const genreFame = sharedDoubles(new Float64Array(genres.vectors.rowCount));
  const genreBlocks = sharedIntegers(new Int32Array(genres.vectors.rowCount + 1));
  const blocks: number[] = [];
  const blockFame: number[] = [];
  order.forEach((film, position) => {
    positions[film] = position;
    doubles[doubleFact.count * position + doubleFact.fame] = films.fame[film]!;
    const at = intFact.count * position;
    ints[at + intFact.genres] = genres.of[film]!;
    ints[at + intFact.countries] = countries.of[film]!;
    ints[at + intFact.year] = films.year[film]!;
    ints[at + intFact.language] = films.language[film]!;
    const before = order[position - 1];
    if (
      before === undefined ||
      genres.of[before] !== genres.of[film] ||
      films.year[before] !== films.year[film]
    ) {
      blocks.push(position, films.year[film]!);
      blockFame.push(films.fame[film]!);
    }
    genreBlocks[genres.of[film]! + 1] = blockFame.length;
    genreFame[genres.of[film]!] = Math.max(genreFame[genres.of[film]!]!, films.fame[film]!);
  });
  const matrix = sideBySide(films, order);
  return {
    films: order,
    positions,
    matrix,
    index: invertedIndex(matrix),
    facts,
    genres,
    genreFame,
    genreBlocks,
    blocks: sharedIntegers([...blocks, films.size]),
    blockFame: sharedDoubles(blockFame),
    countries,
    work: films.work,
    barred: films.barred,
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
  order.forEach((film, position) => {
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
    all.starts[position + 1] = at;
  });
  return all;
}

function classes({rowCount, columnCount, starts, columns, values}: SparseMatrix): Classes {
  const known = new Map<string, number>();
  const examples: number[] = [];
  const of = Array.from({length: rowCount}, (_, film) => {
    const key = columns.subarray(starts[film], starts[film + 1]).join();
    let one = known.get(key);
    if (one === undefined) {
      one = examples.push(film) - 1;
      known.set(key, one);
    }
    return one;
  });
  const entries = examples.reduce((sum, film) => sum + starts[film + 1]! - starts[film]!, 0);
  const vectors = sparseMatrix(examples.length, columnCount, entries);
  examples.forEach((film, one) => {
    const at = vectors.starts[one]!;
    vectors.columns.set(columns.subarray(starts[film], starts[film + 1]), at);
    vectors.values.set(values.subarray(starts[film], starts[film + 1]), at);
    vectors.starts[one + 1] = at + starts[film + 1]! - starts[film]!;
  });
  return {of: sharedIntegers(of), vectors, index: invertedIndex(vectors)};
}
