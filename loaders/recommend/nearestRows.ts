import {Best} from "./best.js";
import type {InvertedIndex} from "./invertedIndex.js";
import type {Levels} from "./levels.js";
import type {SparseMatrix} from "./sparseMatrix.js";

/** Room for the rounding of sums, so that a bound never cuts off what is exactly as good. */
const SLACK = 1e-12;

/** What an entry of a row computed in full costs, in entries of a list. Measured; it decides nothing but speed. */
const COST = 8;

/** Of how many rows met it is found out how many can still be among the best; beyond, of a sample. */
const SAMPLE = 512;

/** A power of two: so small that the marks stay in the first cache, so large that few columns share one. */
const MARKS = 1 << 13;

/**
 * Some rows of a matrix, one after the other, to be searched by themselves: so few that what a search writes
 * stays in the second cache, however many rows there are. What is known from one block makes the bounds in the
 * next one sharper.
 */
export interface Block {
  /** The first row. */
  readonly first: number;
  /** The rows, with starts into the columns and values of all. */
  readonly matrix: SparseMatrix;
  readonly index: InvertedIndex;
  readonly levels: Levels;
}

/**
 * Finds the rows of a block with the largest dot products with a row of the matrix, exactly; of equal ones the
 * smaller row comes first, and rows that share nothing are not found. Entries must be positive.
 *
 * Term at a time over the inverted index, rare columns first. What the common columns that are left can add to
 * a row is at most the length of the query in them times that of the row in them (Cauchy-Schwarz, on both
 * sides, as in L2AP; Anastasiu & Karypis, "L2AP: fast cosine similarity search with prefix L2 norm bounds",
 * 2014); the latter is known for every row and level of commonness (see `levels`). Reading stops, before the
 * long lists, once few rows can still be among the best by that bound: among those met, and among those not met
 * that are made of common columns. These are computed in full, in the order of their columns, so that scores
 * are the same bits as those of brute force.
 *
 * Memory: two numbers per row of the block, beside the matrix, the block's index and its levels.
 */
export class NearestRows {
  /** All rows, which are asked about, and the block, in which rows are found. */
  readonly #all: SparseMatrix;
  readonly #matrix: SparseMatrix;
  readonly #first: number;
  readonly #index: InvertedIndex;
  readonly #levels: Levels;
  /** The sums of products so far, and the rows where they are not 0. */
  readonly #sums: Float64Array;
  readonly #met: Int32Array;
  /** The query, spread out. */
  readonly #dense: Float64Array;
  /** 1 where the query may have the column: of two rows' columns hardly any are the same. */
  readonly #marks = new Uint8Array(MARKS);
  readonly #perRow: number;
  #ahead = new Best(1);

  /** @param dense as many zeros as there are columns, which may be shared between blocks */
  constructor(all: SparseMatrix, {matrix, first, index, levels}: Block, dense: Float64Array) {
    this.#all = all;
    this.#matrix = matrix;
    this.#first = first;
    this.#index = index;
    this.#levels = levels;
    // One more, for a query of another block.
    this.#sums = new Float64Array(matrix.rowCount + 1);
    this.#met = new Int32Array(matrix.rowCount);
    this.#dense = dense;
    this.#perRow = Math.max(1, all.columns.length / all.rowCount);
  }

  /** Adds to the best rows of other blocks what is as near to a row in this one. */
  add(asked: number, best: Best): void {
    const {starts, columns, values} = this.#all;
    const lists = this.#index.starts;
    const {of: levelOf} = this.#levels;
    if (this.#ahead.capacity !== best.capacity) this.#ahead = new Best(best.capacity);
    const from = starts[asked]!;
    const to = starts[asked + 1]!;
    const {rowCount} = this.#matrix;
    const query = asked < this.#first || asked >= this.#first + rowCount ? rowCount : asked - this.#first;
    const count = to - from;
    for (let k = from; k < to; k++) {
      this.#dense[columns[k]!] = values[k]!;
      this.#marks[columns[k]! & (MARKS - 1)] = 1;
    }
    const size = (k: number): number => lists[columns[k]! + 1]! - lists[columns[k]!]!;
    const order = Int32Array.from({length: count}, (_, i) => from + i).sort(
      (a, b) => size(a) - size(b) || a - b,
    );
    // How long the query is in the terms from the i-th on, and how many entries their lists have.
    const rest = new Float64Array(count + 1);
    const left = new Float64Array(count + 1);
    for (let i = count - 1; i >= 0; i--) {
      rest[i] = rest[i + 1]! + values[order[i]!]! ** 2;
      left[i] = left[i + 1]! + size(order[i]!);
    }

    let met = 0;
    let level = 0;
    let bound = 0;
    this.#ahead.clear();
    for (let i = 0; i < count; i++) {
      met = this.#read(order[i]!, met);
      level = i + 1 < count ? levelOf[columns[order[i + 1]!]!]! - 1 : -1;
      if (level < 0 || level < levelOf[columns[order[i]!]!]!) continue;
      bound = Math.sqrt(rest[i + 1]!) * (1 + SLACK);
      // Nearly all of the query is left: no row can be far enough ahead.
      if (bound > 0.8 * Math.sqrt(rest[0]!)) continue;
      if (this.#hopeful(query, met, level, bound, best.threshold) * this.#perRow * COST <= left[i + 1]!)
        break;
    }
    this.#finish(query, met, level, bound, best);
    for (let k = from; k < to; k++) {
      this.#dense[columns[k]!] = 0;
      this.#marks[columns[k]! & (MARKS - 1)] = 0;
    }
  }

  /** Adds the products with one entry of the query; returns the number of rows met. */
  #read(entry: number, before: number): number {
    const column = this.#all.columns[entry]!;
    const value = this.#all.values[entry]!;
    const {starts, rows, values} = this.#index;
    const sums = this.#sums;
    const met = this.#met;
    const end = starts[column + 1]!;
    let count = before;
    for (let at = starts[column]!; at < end; at++) {
      const row = rows[at]!;
      const sum = sums[row]!;
      if (sum === 0) met[count++] = row;
      sums[row] = sum + value * values[at]!;
    }
    return count;
  }

  /** About how many rows can still be among the best, if reading stops before the columns above a level. */
  #hopeful(query: number, met: number, level: number, bound: number, needed: number): number {
    this.#lead(query, met);
    const least = Math.max(needed, this.#leastAhead());
    if (least <= 0) return Number.POSITIVE_INFINITY;
    const {lengths, ends, step} = this.#levels;
    const length = lengths[level]!;
    // Of the rows not met, those of steps that are long enough.
    const long = Math.floor(least / bound / step) - 1;
    let count = long < 0 ? length.length : (ends[level]![long] ?? 0);
    const rows = this.#met;
    const sums = this.#sums;
    const stride = Math.ceil(met / SAMPLE);
    for (let j = 0; j < met; j += stride) {
      const row = rows[j]!;
      if (sums[row]! + bound * length[row]! >= least) count += stride;
    }
    return count;
  }

  /** What the rows that are ahead have in full, at least: as much as any other must have to be among the best. */
  #leastAhead(): number {
    const {size, capacity, rows} = this.#ahead;
    if (size < capacity) return 0;
    let least = Number.POSITIVE_INFINITY;
    for (let j = 0; j < size; j++) least = Math.min(least, this.#product(rows[j]!));
    return least;
  }

  /** Finds the rows that are ahead so far. */
  #lead(query: number, met: number): void {
    const ahead = this.#ahead;
    const rows = this.#met;
    const sums = this.#sums;
    ahead.clear();
    let least = 0;
    for (let j = 0; j < met; j++) {
      const row = rows[j]!;
      const sum = sums[row]!;
      if (sum <= least || row === query) continue;
      ahead.add(row, sum);
      least = Math.max(0, ahead.threshold);
    }
  }

  /** Computes what can be among the best in full, first what is ahead, and forgets all sums. */
  #finish(query: number, met: number, level: number, bound: number, best: Best): void {
    const sums = this.#sums;
    if (level < 0) this.#lead(query, met);
    const ahead = this.#ahead;
    for (let j = 0; j < ahead.size; j++) {
      const row = ahead.rows[j]!;
      best.add(this.#first + row, this.#product(row));
      sums[row] = -1;
    }
    sums[query] = -1;
    const length = this.#levels.lengths[level];
    if (length !== undefined) this.#unmet(level, bound, best);
    const rows = this.#met;
    let least = best.threshold;
    for (let j = 0; j < met; j++) {
      const row = rows[j]!;
      const sum = sums[row]!;
      sums[row] = 0;
      if (sum < 0) continue;
      const most = length === undefined ? sum : sum + bound * length[row]!;
      if (most * (1 + SLACK) < least) continue;
      best.add(this.#first + row, this.#product(row));
      least = best.threshold;
    }
    sums[query] = 0;
  }

  /** Computes the rows that were not met and are long enough in the columns above a level. */
  #unmet(level: number, bound: number, best: Best): void {
    const length = this.#levels.lengths[level]!;
    const order = this.#levels.orders[level]!;
    const {step} = this.#levels;
    const sums = this.#sums;
    for (let i = 0; i < order.length; i++) {
      const row = order[i]!;
      const most = length[row]! * bound * (1 + SLACK);
      if (most < best.threshold) {
        // Rows stand by falling length, in steps: none that follows is longer by more than one.
        if ((length[row]! + step) * bound * (1 + SLACK) < best.threshold) break;
        continue;
      }
      if (sums[row] !== 0) continue;
      const score = this.#product(row);
      if (score > 0) best.add(this.#first + row, score);
    }
  }

  #product(row: number): number {
    const {starts, columns, values} = this.#matrix;
    const dense = this.#dense;
    const marks = this.#marks;
    const end = starts[row + 1]!;
    let sum = 0;
    for (let at = starts[row]!; at < end; at++) {
      const column = columns[at]!;
      if (marks[column & (MARKS - 1)] === 1) sum += dense[column]! * values[at]!;
    }
    return sum;
  }
}
