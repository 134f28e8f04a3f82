import {type SparseMatrix, sparseMatrix} from "./sparseMatrix.js";

/** A document as terms with what each counts; a repeated term counts the sum. */
export type Bag = readonly (readonly [term: string, count: number])[];

/** TF-IDF vectors of documents, and what their columns stand for. */
export interface Vectors {
  readonly matrix: SparseMatrix;
  /** The term of every column. */
  readonly terms: readonly string[];
}

/**
 * TF-IDF vectors, a row per document: tf = log(1 + count) / log 2, which is 1 for a term that counts once,
 * times idf = 1 + log((1 + n) / (1 + df)), n being the documents that have any term (Salton & Buckley,
 * "Term-weighting approaches in automatic text retrieval", 1988; smoothed as scikit-learn does), each row
 * then of Euclidean length 1. A document without terms is an empty row. Columns are in the order in which
 * the terms first occur.
 */
export function tfidf(bags: readonly Bag[]): Vectors {
  const columns = new Map<string, number>();
  // By column: in how many rows it is, in which one last, and what it counts there.
  const frequency: number[] = [];
  const lastRow: number[] = [];
  const counts: number[] = [];
  const rows = bags.map((bag, r) => {
    const row: number[] = [];
    for (const [term, count] of bag) {
      let column = columns.get(term);
      if (column === undefined) {
        column = columns.size;
        columns.set(term, column);
        frequency.push(0);
        lastRow.push(-1);
        counts.push(0);
      }
      if (lastRow[column] !== r) {
        lastRow[column] = r;
        frequency[column]!++;
        counts[column] = 0;
        row.push(column);
      }
      counts[column]! += count;
    }
    const sorted = Int32Array.from(row).sort();
    return {columns: sorted, counts: Float64Array.from(sorted, (column) => counts[column]!)};
  });
  const entries = rows.reduce((sum, {columns}) => sum + columns.length, 0);
  const documents = rows.reduce((sum, {columns}) => sum + (columns.length > 0 ? 1 : 0), 0);
  const matrix = sparseMatrix(bags.length, columns.size, entries);
  const idf = frequency.map((df) => 1 + Math.log((1 + documents) / (1 + df)));
  rows.forEach(({columns, counts}, r) => {
    const start = matrix.starts[r]!;
    let squares = 0;
    for (let i = 0; i < columns.length; i++) {
      const value = Math.log2(1 + counts[i]!) * idf[columns[i]!]!;
      matrix.values[start + i] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares);
    for (let i = 0; i < columns.length; i++) matrix.values[start + i]! /= length;
    matrix.columns.set(columns, start);
    matrix.starts[r + 1] = start + columns.length;
  });
  return {matrix, terms: Array.from(columns.keys())};
}
