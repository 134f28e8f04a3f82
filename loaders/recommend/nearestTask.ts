import {Best} from "./best.js";
import type {BlockBounds} from "./blockBounds.js";
import {nearestRows} from "./nearestRows.js";
import {take} from "./parallel.js";
import type {SparseMatrix} from "./sparseMatrix.js";

export interface NearestInput {
  /** Rows in an order in which alike ones stand together. */
  readonly matrix: SparseMatrix;
  readonly bounds: BlockBounds;
  /** What each row of the matrix is called. */
  readonly names: Int32Array<SharedArrayBuffer>;
  readonly count: number;
  /** The rows to find the nearest of, and the place of each among the results. */
  readonly asked: Int32Array<SharedArrayBuffer>;
  readonly places: Int32Array<SharedArrayBuffer>;
  /** `count` per place, the best first; -1 where there are fewer. */
  readonly rows: Int32Array<SharedArrayBuffer>;
  readonly scores: Float64Array<SharedArrayBuffer>;
}

/** Writes the nearest rows of every row asked. */
export function task(input: NearestInput, next: SharedArrayBuffer): void {
  const {matrix, bounds, names, count, asked, places, rows, scores} = input;
  const find = nearestRows(matrix, bounds, names);
  const best = new Best(count);
  const chunks = take(next);
  for (let chunk = chunks(); chunk !== null; chunk = chunks()) {
    for (let i = chunk.from; i < chunk.to; i++) {
      best.clear();
      find(asked[i]!, best);
      best.sort();
      const first = places[i]! * count;
      for (let j = 0; j < count; j++) {
        rows[first + j] = j < best.size ? best.rows[j]! : -1;
        scores[first + j] = j < best.size ? best.scores[j]! : 0;
      }
    }
  }
}
