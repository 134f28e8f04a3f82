import {blockMaxBounds} from "./blockMaxBounds.js";
import {type NearestInput, task} from "./nearestTask.js";
import {orderRows} from "./orderRows.js";
import {parallel} from "./parallel.js";
import {type SparseMatrix, sparseMatrix} from "./sparseMatrix.js";

/**
 * The nearest rows of every row: `count` slots per row, the best first; row -1 and score 0 where there are
 * fewer.
 */
export interface Nearest {
  readonly count: number;
  readonly rows: Int32Array;
  readonly scores: Float64Array;
}

/**
 * For every row of a matrix the `count` rows with the largest dot products (cosines, where rows are of length
 * 1), exactly, without the row itself and without rows that share nothing, on all cores; the same for any
 * number of them.
 *
 * @param asked the only rows to find the nearest of, all by default; the i-th of them has the i-th slots
 */
export async function nearestOfAll(
  matrix: SparseMatrix,
  count: number,
  workers?: number,
  asked: ArrayLike<number> = Int32Array.from({length: matrix.rowCount}, (_, row) => row),
): Promise<Nearest> {
  const names = orderRows(matrix);
  const ordered = inOrder(matrix, names);
  const input: NearestInput = {
    matrix: ordered,
    bounds: blockMaxBounds(ordered),
    names,
    count,
    ...inTurn(asked, names),
    rows: new Int32Array(new SharedArrayBuffer(4 * asked.length * count)),
    scores: new Float64Array(new SharedArrayBuffer(8 * asked.length * count)),
  };
  await parallel(task, new URL("./nearestTask.ts", import.meta.url), input, asked.length, workers);
  return {count, rows: input.rows, scores: input.scores};
}

/** The same matrix with its rows in another order. */
function inOrder(matrix: SparseMatrix, order: Int32Array): SparseMatrix {
  const {rowCount, columnCount, starts, columns, values} = matrix;
  const ordered = sparseMatrix(rowCount, columnCount, columns.length);
  let at = 0;
  order.forEach((row, slot) => {
    ordered.columns.set(columns.subarray(starts[row]!, starts[row + 1]!), at);
    ordered.values.set(values.subarray(starts[row]!, starts[row + 1]!), at);
    at += starts[row + 1]! - starts[row]!;
    ordered.starts[slot + 1] = at;
  });
  return ordered;
}

/** The rows asked about as rows in that order, one after the other: what one has read is near for the next. */
function inTurn(asked: ArrayLike<number>, order: Int32Array): Pick<NearestInput, "asked" | "slots"> {
  const rowOf = new Int32Array(order.length);
  order.forEach((row, slot) => {
    rowOf[row] = slot;
  });
  const slots = new Int32Array(new SharedArrayBuffer(4 * asked.length));
  for (let i = 0; i < asked.length; i++) slots[i] = i;
  slots.sort((a, b) => rowOf[asked[a]!]! - rowOf[asked[b]!]!);
  const rows = new Int32Array(new SharedArrayBuffer(4 * asked.length));
  slots.forEach((slot, i) => {
    rows[i] = rowOf[asked[slot]!]!;
  });
  return {asked: rows, slots};
}
