import type {BlockMaxBounds} from "./blockMaxBounds.js";
import type {SparseMatrix} from "./sparseMatrix.js";
import {TopKHeap} from "./topKHeap.js";

/** Room for the rounding of sums, so that a bound never cuts off what is exactly as good. */
const SLACK = 1e-12;

/** How many blocks, those of the highest bounds, are searched before all others. */
const FIRST = 8;

/** A power of two: so few sums that they stay in the first cache, so many that few columns share one. */
const BUCKETS = 1 << 11;

/** Adds the rows nearest to a row to an empty `best`. */
export type FindNearest = (row: number, best: TopKHeap) => void;

/**
 * Finds the rows of a matrix with the largest dot products with one of its rows, exactly; of equal ones the
 * smaller row comes first, and rows that share nothing are not found. Entries must be positive.
 *
 * No row of a block of rows can have more than the sum, over the columns of the row asked about, of its value
 * times the largest value of the column in the block. A block whose sum is below the worst of the best rows so far
 * is not looked into (Mallia, Suel & Tonellotto, "Faster learned sparse retrieval with block-max pruning",
 * SIGIR 2024). Where similar rows are adjacent (see `orderRows`) hardly any block is left. Its rows are computed
 * in full, in the order of their columns, so that scores are the same bits as those of brute force.
 *
 * Memory: a number per block and per column, beside the matrix and its bounds.
 *
 * A closure and not a class: of one that is made once in a thread V8 knows the arrays when it compiles the loops.
 *
 * @param names what a row is called: the order of equally near rows, and what is found
 */
export function nearestRows(matrix: SparseMatrix, bounds: BlockMaxBounds, names: Int32Array): FindNearest {
  const {rowCount, starts, columns, values} = matrix;
  const {size, blockCount, starts: lists, blocks, largest} = bounds;
  /** What a row of each block can have at most. */
  const most = new Float64Array(blockCount);
  const first = new TopKHeap(FIRST);
  /** The row asked about, spread out. */
  const dense = new Float64Array(matrix.columnCount);
  /** The same with columns that share a place added up: what a row has with it is at least the product. */
  const bucketSums = new Float64Array(BUCKETS);

  return (asked, best) => {
    most.fill(0);
    const end = starts[asked + 1]!;
    for (let k = starts[asked]!; k < end; k++) {
      const column = columns[k]!;
      dense[column] = values[k]!;
      bucketSums[column & (BUCKETS - 1)]! += values[k]!;
      bound(column, values[k]! * (1 + SLACK));
    }
    findFirst();
    for (let i = 0; i < first.size; i++) {
      search(first.rows[i]!, asked, best);
      most[first.rows[i]!] = 0;
    }
    let least = best.threshold;
    for (let block = 0; block < blockCount; block++) {
      if (most[block]! < least || most[block] === 0) continue;
      search(block, asked, best);
      least = best.threshold;
    }
    for (let k = starts[asked]!; k < end; k++) {
      dense[columns[k]!] = 0;
      bucketSums[columns[k]! & (BUCKETS - 1)] = 0;
    }
  };

  /** Adds what a column of the row asked about can add to the rows of each block. */
  function bound(column: number, value: number): void {
    const end = lists[column + 1]!;
    for (let at = lists[column]!; at < end; at++) most[blocks[at]!]! += value * largest[at]!;
  }

  /** Finds the blocks with the highest bounds. */
  function findFirst(): void {
    first.clear();
    let least = 0;
    for (let block = 0; block < blockCount; block++) {
      if (most[block]! <= least) continue;
      first.add(block, most[block]!);
      least = Math.max(0, first.threshold);
    }
  }

  /** Adds the rows of a block. */
  function search(block: number, asked: number, best: TopKHeap): void {
    const endRow = Math.min(rowCount, (block + 1) * size);
    let end = starts[block * size]!;
    for (let row = block * size; row < endRow; row++) {
      let atMost = 0;
      const begin = end;
      end = starts[row + 1]!;
      for (let at = begin; at < end; at++) atMost += bucketSums[columns[at]! & (BUCKETS - 1)]! * values[at]!;
      if (atMost < best.threshold || row === asked) continue;
      const score = product(begin, end);
      if (score > 0) best.add(names[row]!, score);
    }
  }

  /** The product of the row asked about with the entries of another one. */
  function product(begin: number, end: number): number {
    let sum = 0;
    for (let at = begin; at < end; at++) sum += dense[columns[at]!]! * values[at]!;
    return sum;
  }
}
