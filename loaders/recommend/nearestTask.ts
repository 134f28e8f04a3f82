import type {BlockMaxBounds} from "./blockMaxBounds.js";
import {nearestRows} from "./nearestRows.js";
import {chunkQueue} from "./parallel.js";
import type {SparseMatrix} from "./sparseMatrix.js";
import {TopKHeap} from "./topKHeap.js";

export interface NearestInput {
  /** Rows in an order in which similar ones are adjacent. */
  readonly matrix: SparseMatrix;
  readonly bounds: BlockMaxBounds;
  /** What each row of the matrix is called. */
  readonly names: Int32Array<SharedArrayBuffer>;
  readonly count: number;
  /** The rows to find the nearest of, and the slot of each among the results. */
  readonly asked: Int32Array<SharedArrayBuffer>;
  readonly slots: Int32Array<SharedArrayBuffer>;
  /** `count` per slot, the best first; -1 where there are fewer. */
  readonly rows: Int32Array<SharedArrayBuffer>;
  readonly scores: Float64Array<SharedArrayBuffer>;
}

/** Writes the nearest rows of every row asked. */
export function task(input: NearestInput, next: SharedArrayBuffer): void {
  const {matrix, bounds, names, count, asked, slots, rows, scores} = input;
  const find = nearestRows(matrix, bounds, names);
  const best = new TopKHeap(count);
  const chunks = chunkQueue(next);
  for (let chunk = chunks(); chunk !== null; chunk = chunks()) {
    for (let i = chunk.from; i < chunk.to; i++) {
      best.clear();
      find(asked[i]!, best);
      best.sort();
      const first = slots[i]! * count;
      for (let j = 0; j < count; j++) {
        rows[first + j] = j < best.size ? best.rows[j]! : -1;
        scores[first + j] = j < best.size ? best.scores[j]! : 0;
      }
    }
  }
}
