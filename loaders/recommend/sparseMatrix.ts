/**
 * A sparse matrix by rows (CSR): the entries of row r are `columns[k]`, `values[k]` for k from `starts[r]` to
 * `starts[r + 1]`, by ascending column. Its arrays are shared memory, so that workers read them without a
 * copy.
 */
export interface SparseMatrix {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly starts: Int32Array<SharedArrayBuffer>;
  readonly columns: Int32Array<SharedArrayBuffer>;
  readonly values: Float64Array<SharedArrayBuffer>;
}

/** A matrix of given size, all zero, for its maker to fill. */
export function sparseMatrix(rowCount: number, columnCount: number, entries: number): SparseMatrix {
  return {
    rowCount,
    columnCount,
    starts: new Int32Array(new SharedArrayBuffer(4 * (rowCount + 1))),
    columns: new Int32Array(new SharedArrayBuffer(4 * entries)),
    values: new Float64Array(new SharedArrayBuffer(8 * entries)),
  };
}

/** The product of two rows, whose columns ascend. */
export function rowProduct({starts, columns, values}: SparseMatrix, row: number, other: number): number {
  let sum = 0;
  let a = starts[row]!;
  let b = starts[other]!;
  while (a < starts[row + 1]! && b < starts[other + 1]!) {
    if (columns[a]! < columns[b]!) a++;
    else if (columns[a]! > columns[b]!) b++;
    else sum += values[a++]! * values[b++]!;
  }
  return sum;
}
