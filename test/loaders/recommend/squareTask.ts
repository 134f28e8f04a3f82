import {chunkQueue} from "../../../loaders/recommend/parallel.js";

/** A task for a test: writes the square of every row, and fails at one. */
export function task(
  {squares, broken}: {readonly squares: Float64Array; readonly broken: number},
  next: SharedArrayBuffer,
): void {
  const chunks = chunkQueue(next);
  for (let chunk = chunks(); chunk !== null; chunk = chunks()) {
    for (let row = chunk.from; row < chunk.to; row++) {
      if (row === broken) throw new Error(`row ${row} is broken`);
      squares[row] = row * row;
    }
  }
}
