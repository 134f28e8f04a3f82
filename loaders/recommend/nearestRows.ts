import {Best} from "./best.js";
import type {InvertedIndex} from "./invertedIndex.js";
import type {SparseMatrix} from "./sparseMatrix.js";

/** Room for the rounding of sums, so that a bound never cuts off what is exactly as good. */
const SLACK = 1e-12;

/**
 * Finds the rows of a matrix with the largest dot products with one of its rows, exactly; of equal ones the
 * smaller row comes first, and rows that share nothing are not found. Entries must be positive.
 *
 * Term at a time over the inverted index, after MaxScore (Turtle & Flood, "Query evaluation: strategies and
 * optimizations", 1995): terms go by the most that they can add, rare and heavy ones first. What the terms
 * that are left can add to any row is at most the sum of those, and at most the length of the query's rest
 * times the longest row's (Cauchy-Schwarz; as in L2AP, Anastasiu & Karypis 2014). Once that is less than the
 * k-th best sum so far, no row that was not met can be among the best, and reading stops; the few rows met
 * that still can be are then computed in full, in the order of their columns, so that scores are the same
 * bits as those of brute force.
 *
 * Memory: three numbers per row and one per column.
 *
 * @returns a function that finds them for a row and fills a `Best`, sorted
 */
export function nearestRows(matrix: SparseMatrix, index: InvertedIndex): (query: number, best: Best) => void {
  const sums = new Float64Array(matrix.rowCount);
  const met = new Int32Array(matrix.rowCount);
  const dense = new Float64Array(matrix.columnCount);
  const longest = longestRow(matrix);
  const perRow = Math.max(1, matrix.columns.length / matrix.rowCount);
  let partial = new Best(1);
  return (query, best) => {
    best.clear();
    partial.clear();
    if (partial.capacity !== best.capacity) partial = new Best(best.capacity);
    const from = matrix.starts[query]!;
    const to = matrix.starts[query + 1]!;
    const count = to - from;
    const order = new Int32Array(count);
    const most = new Float64Array(count);
    for (let i = 0; i < count; i++) {
      const column = matrix.columns[from + i]!;
      const value = matrix.values[from + i]!;
      dense[column] = value;
      order[i] = i;
      most[i] = value * index.largest[column]!;
    }
    order.sort((a, b) => most[b]! - most[a]! || a - b);
    const rest = bounds(matrix, from, order, most, longest);

    let metCount = 0;
    let least = Number.NEGATIVE_INFINITY;
    let bound = 0;
    for (let i = 0; i < count; i++) {
      const k = from + order[i]!;
      const column = matrix.columns[k]!;
      const value = matrix.values[k]!;
      const end = index.starts[column + 1]!;
      for (let at = index.starts[column]!; at < end; at++) {
        const row = index.rows[at]!;
        const sum = sums[row]!;
        if (sum === 0) met[metCount++] = row;
        sums[row] = sum + value * index.values[at]!;
      }
      bound = rest[i + 1]!;
      // Whether to stop is asked only late, and before lists that are long enough to be worth the asking.
      const ahead = i + 1 < count ? length(index, matrix.columns[from + order[i + 1]!]!) : 0;
      if (i + 1 < count && (bound > 0.7 * rest[0]! || ahead < metCount / 4)) continue;
      partial.clear();
      least = Number.NEGATIVE_INFINITY;
      for (let j = 0; j < metCount; j++) {
        const row = met[j]!;
        const sum = sums[row]!;
        if (sum > least && row !== query) {
          partial.add(row, sum);
          least = partial.threshold;
        }
      }
      if (least <= bound * (1 + SLACK)) continue;
      const needed = (least - bound) * (1 - SLACK);
      let hopeful = 0;
      for (let j = 0; j < metCount; j++) if (sums[met[j]!]! >= needed) hopeful++;
      if (hopeful * perRow <= 2 * ahead) break;
    }

    // Those that are ahead so far first: their scores leave few of the others to be computed.
    for (let j = 0; j < partial.size; j++) {
      const row = partial.rows[j]!;
      best.add(row, product(matrix, row, dense));
      sums[row] = 0;
    }
    least = Math.max(least, best.threshold);
    for (let j = 0; j < metCount; j++) {
      const row = met[j]!;
      const sum = sums[row]!;
      sums[row] = 0;
      if (sum === 0 || row === query || (sum + bound) * (1 + SLACK) < least) continue;
      best.add(row, product(matrix, row, dense));
      least = Math.max(least, best.threshold);
    }
    for (let k = from; k < to; k++) dense[matrix.columns[k]!] = 0;
    best.sort();
  };
}

function product(matrix: SparseMatrix, row: number, dense: Float64Array): number {
  const {starts, columns, values} = matrix;
  const end = starts[row + 1]!;
  let sum = 0;
  for (let at = starts[row]!; at < end; at++) sum += dense[columns[at]!]! * values[at]!;
  return sum;
}

function length(index: InvertedIndex, column: number): number {
  return index.starts[column + 1]! - index.starts[column]!;
}

/** What the terms from the i-th on can add to a row at most, in the order of reading. */
function bounds(
  matrix: SparseMatrix,
  from: number,
  order: Int32Array,
  most: Float64Array,
  longest: number,
): Float64Array {
  const rest = new Float64Array(order.length + 1);
  let sum = 0;
  let squares = 0;
  for (let i = order.length - 1; i >= 0; i--) {
    const value = matrix.values[from + order[i]!]!;
    sum += most[order[i]!]!;
    squares += value * value;
    rest[i] = Math.min(sum, Math.sqrt(squares) * longest);
  }
  return rest;
}

function longestRow(matrix: SparseMatrix): number {
  let longest = 0;
  for (let row = 0; row < matrix.rowCount; row++) {
    let squares = 0;
    for (let k = matrix.starts[row]!; k < matrix.starts[row + 1]!; k++) squares += matrix.values[k]! ** 2;
    longest = Math.max(longest, squares);
  }
  return Math.sqrt(longest);
}
