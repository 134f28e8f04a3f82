import {random} from "../../../loaders/evaluate/random.js";
import {type SparseMatrix, sparseMatrix} from "../../../loaders/recommend/sparseMatrix.js";

/**
 * A sparse matrix with rows of length 1, in which low columns are common and high ones rare, some rows are
 * empty and some are equal.
 */
export function randomMatrix(rows: number, columns: number, perRow: number, seed: number): SparseMatrix {
  const draw = random(seed);
  const entries: Map<number, number>[] = [];
  for (let row = 0; row < rows; row++) {
    const of = new Map<number, number>();
    if (row > 0 && draw() < 0.1) {
      for (const [column, value] of entries[Math.floor(draw() * row)]!) of.set(column, value);
    } else if (draw() > 0.05) {
      const count = 1 + Math.floor(draw() * 2 * perRow);
      // Few different values, so that there are ties.
      for (let i = 0; i < count; i++) of.set(Math.floor(draw() ** 3 * columns), 1 + Math.floor(draw() * 3));
    }
    entries.push(of);
  }
  const matrix = sparseMatrix(
    rows,
    columns,
    entries.reduce((sum, {size}) => sum + size, 0),
  );
  let at = 0;
  entries.forEach((of, row) => {
    const length = Math.hypot(...of.values());
    for (const [column, value] of Array.from(of).sort(([a], [b]) => a - b)) {
      matrix.columns[at] = column;
      matrix.values[at++] = value / length;
    }
    matrix.starts[row + 1] = at;
  });
  return matrix;
}
