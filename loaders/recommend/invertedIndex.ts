import type {SparseMatrix} from "./sparseMatrix.js";

/** A sparse matrix by columns: which rows have an entry in column c, by ascending row. */
export interface InvertedIndex {
  /** The entries of column c are those from `starts[c]` to `starts[c + 1]`. */
  readonly starts: Int32Array<SharedArrayBuffer>;
  readonly rows: Int32Array<SharedArrayBuffer>;
  readonly values: Float64Array<SharedArrayBuffer>;
  /** The largest value of each column; 0 for an empty one. */
  readonly largest: Float64Array<SharedArrayBuffer>;
}

/** Inverts a matrix without negative entries. */
export function invertedIndex(matrix: SparseMatrix): InvertedIndex {
  const first = matrix.starts[0]!;
  const end = matrix.starts[matrix.rowCount]!;
  const entries = end - first;
  const starts = new Int32Array(new SharedArrayBuffer(4 * (matrix.columnCount + 1)));
  const rows = new Int32Array(new SharedArrayBuffer(4 * entries));
  const values = new Float64Array(new SharedArrayBuffer(8 * entries));
  const largest = new Float64Array(new SharedArrayBuffer(8 * matrix.columnCount));
  for (let k = first; k < end; k++) starts[matrix.columns[k]! + 1]!++;
  for (let column = 0; column < matrix.columnCount; column++) starts[column + 1]! += starts[column]!;
  const next = starts.slice();
  for (let row = 0; row < matrix.rowCount; row++) {
    for (let k = matrix.starts[row]!; k < matrix.starts[row + 1]!; k++) {
      const column = matrix.columns[k]!;
      const value = matrix.values[k]!;
      const at = next[column]!++;
      rows[at] = row;
      values[at] = value;
      if (value > largest[column]!) largest[column] = value;
    }
  }
  return {starts, rows, values, largest};
}
