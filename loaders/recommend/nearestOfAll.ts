import {invertedIndex} from "./invertedIndex.js";
import {levels} from "./levels.js";
import type {Block} from "./nearestRows.js";
import {type NearestInput, task} from "./nearestTask.js";
import {parallel} from "./parallel.js";
import type {SparseMatrix} from "./sparseMatrix.js";

/** Rows in a block. */
const BLOCK = 32768;

/**
 * The nearest rows of every row: `count` places per row, the best first; row -1 and score 0 where there are
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
 * @param asked the only rows to find the nearest of, all by default; the i-th of them has the i-th places
 */
export async function nearestOfAll(
  matrix: SparseMatrix,
  count: number,
  workers?: number,
  asked: ArrayLike<number> = Int32Array.from({length: matrix.rowCount}, (_, row) => row),
  rowsOfBlock = BLOCK,
): Promise<Nearest> {
  const places = asked.length * count;
  const input: NearestInput = {
    matrix,
    blocks: blocks(matrix, rowsOfBlock),
    count,
    asked: new Int32Array(new SharedArrayBuffer(4 * asked.length)),
    rows: new Int32Array(new SharedArrayBuffer(4 * places)),
    scores: new Float64Array(new SharedArrayBuffer(8 * places)),
  };
  input.asked.set(asked);
  await parallel(task, new URL("./nearestTask.ts", import.meta.url), input, asked.length, workers);
  return {count, rows: input.rows, scores: input.scores};
}

function blocks(matrix: SparseMatrix, most: number): Block[] {
  const count = Math.ceil(matrix.rowCount / most);
  return Array.from({length: count}, (_, i) => {
    const first = Math.floor((i * matrix.rowCount) / count);
    const end = Math.floor(((i + 1) * matrix.rowCount) / count);
    const rows = {...matrix, rowCount: end - first, starts: matrix.starts.subarray(first, end + 1)};
    const index = invertedIndex(rows);
    return {first, matrix: rows, index, levels: levels(rows, index)};
  });
}
