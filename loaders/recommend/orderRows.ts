import {invertedIndex} from "./invertedIndex.js";
import type {SparseMatrix} from "./sparseMatrix.js";

/** A power of two above the number of any row: a column's rank and a row make one number that is exact. */
const ROWS = 2 ** 26;

/**
 * Puts rows in an order in which similar ones are adjacent: by their columns, from the one that most rows have
 * to the one that fewest have, as words in a dictionary; rows of the same columns in their order.
 *
 * @returns the rows, in that order
 */
export function orderRows(matrix: SparseMatrix): Int32Array<SharedArrayBuffer> {
  const {rowCount, starts} = matrix;
  const ranks = ranksOfRows(matrix);
  const order = new Int32Array(new SharedArrayBuffer(4 * rowCount));
  for (let row = 0; row < rowCount; row++) order[row] = row;
  const keys = new Float64Array(rowCount);
  const todo: {readonly from: number; readonly to: number; readonly depth: number}[] = [
    {from: 0, to: rowCount, depth: 0},
  ];
  for (let run = todo.pop(); run !== undefined; run = todo.pop()) {
    const {from, to, depth} = run;
    if (to - from === 1) continue;
    for (let i = from; i < to; i++) {
      const row = order[i]!;
      const at = starts[row]! + depth;
      // Rows that end here come first.
      keys[i] = (at < starts[row + 1]! ? ranks[at]! + 1 : 0) * ROWS + row;
    }
    keys.subarray(from, to).sort();
    let begin = from;
    for (let i = from; i < to; i++) {
      order[i] = keys[i]! % ROWS;
      const rank = Math.floor(keys[i]! / ROWS);
      if (i + 1 < to && Math.floor(keys[i + 1]! / ROWS) === rank) continue;
      if (rank > 0) todo.push({from: begin, to: i + 1, depth: depth + 1});
      begin = i + 1;
    }
  }
  return order;
}

/** The columns of every row as ranks by how common they are, from the most common; rows start where they do. */
function ranksOfRows(matrix: SparseMatrix): Int32Array {
  const {starts: lists, rows} = invertedIndex(matrix);
  const size = (column: number): number => lists[column + 1]! - lists[column]!;
  const columns = Int32Array.from({length: matrix.columnCount}, (_, column) => column).sort(
    (a, b) => size(b) - size(a) || a - b,
  );
  const ranks = new Int32Array(matrix.columns.length);
  const next = matrix.starts.slice();
  columns.forEach((column, rank) => {
    for (let at = lists[column]!; at < lists[column + 1]!; at++) ranks[next[rows[at]!]!++] = rank;
  });
  return ranks;
}
