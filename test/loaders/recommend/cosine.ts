import type {SparseMatrix} from "../../../loaders/recommend/sparseMatrix.js";

/** The product of two rows, entry by entry. */
export function cosine({starts, columns, values}: SparseMatrix, a: number, b: number): number {
  const other = new Map<number, number>();
  for (let k = starts[b]!; k < starts[b + 1]!; k++) other.set(columns[k]!, values[k]!);
  let sum = 0;
  for (let k = starts[a]!; k < starts[a + 1]!; k++) sum += values[k]! * (other.get(columns[k]!) ?? 0);
  return sum;
}
