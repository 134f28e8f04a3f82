import {Best} from "./best.js";
import type {InvertedIndex} from "./invertedIndex.js";
import type {Levels} from "./levels.js";
import {NearestRows} from "./nearestRows.js";
import {take} from "./parallel.js";
import type {SparseMatrix} from "./sparseMatrix.js";

export interface NearestInput {
  readonly matrix: SparseMatrix;
  readonly index: InvertedIndex;
  readonly levels: Levels;
  readonly count: number;
  /** `count` per row, the best first; -1 where there are fewer. */
  readonly rows: Int32Array<SharedArrayBuffer>;
  readonly scores: Float64Array<SharedArrayBuffer>;
}

/** Writes the nearest rows of every row. */
export function task(
  {matrix, index, levels, count, rows, scores}: NearestInput,
  next: SharedArrayBuffer,
): void {
  const nearest = new NearestRows(matrix, index, levels);
  const best = new Best(count);
  const chunks = take(next);
  for (let chunk = chunks(); chunk !== null; chunk = chunks()) {
    for (let query = chunk.from; query < chunk.to; query++) {
      nearest.of(query, best);
      for (let i = 0; i < count; i++) {
        rows[query * count + i] = i < best.size ? best.rows[i]! : -1;
        scores[query * count + i] = i < best.size ? best.scores[i]! : 0;
      }
    }
  }
}
