import {Best} from "./best.js";
import {type Block, NearestRows} from "./nearestRows.js";
import {take} from "./parallel.js";
import type {SparseMatrix} from "./sparseMatrix.js";

export interface NearestInput {
  readonly matrix: SparseMatrix;
  readonly blocks: readonly Block[];
  readonly count: number;
  /** The rows to find the nearest of. */
  readonly asked: Int32Array<SharedArrayBuffer>;
  /** `count` per row asked, the best first; -1 where there are fewer. */
  readonly rows: Int32Array<SharedArrayBuffer>;
  readonly scores: Float64Array<SharedArrayBuffer>;
}

/** Writes the nearest rows of every row asked. */
export function task(
  {matrix, blocks, count, asked, rows, scores}: NearestInput,
  next: SharedArrayBuffer,
): void {
  const dense = new Float64Array(matrix.columnCount);
  const nearest = blocks.map((block) => new NearestRows(matrix, block, dense));
  const bests: Best[] = [];
  const chunks = take(next);
  for (let chunk = chunks(); chunk !== null; chunk = chunks()) {
    const {from, to} = chunk;
    while (bests.length < to - from) bests.push(new Best(count));
    for (const best of bests) best.clear();
    // All of the chunk in one block, and then in the next, so that the block stays near.
    for (const block of nearest) {
      for (let place = from; place < to; place++) block.add(asked[place]!, bests[place - from]!);
    }
    for (let place = from; place < to; place++) {
      const best = bests[place - from]!;
      best.sort();
      for (let i = 0; i < count; i++) {
        rows[place * count + i] = i < best.size ? best.rows[i]! : -1;
        scores[place * count + i] = i < best.size ? best.scores[i]! : 0;
      }
    }
  }
}
