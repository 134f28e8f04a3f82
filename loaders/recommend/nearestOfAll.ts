import {invertedIndex} from "./invertedIndex.js";
import {levels} from "./levels.js";
import {type NearestInput, task} from "./nearestTask.js";
import {parallel} from "./parallel.js";
import type {SparseMatrix} from "./sparseMatrix.js";

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
 */
export async function nearestOfAll(matrix: SparseMatrix, count: number, workers?: number): Promise<Nearest> {
  const places = matrix.rowCount * count;
  const index = invertedIndex(matrix);
  const input: NearestInput = {
    matrix,
    index,
    levels: levels(matrix, index),
    count,
    rows: new Int32Array(new SharedArrayBuffer(4 * places)),
    scores: new Float64Array(new SharedArrayBuffer(8 * places)),
  };
  await parallel(task, new URL("./nearestTask.ts", import.meta.url), input, matrix.rowCount, workers);
  return {count, rows: input.rows, scores: input.scores};
}
