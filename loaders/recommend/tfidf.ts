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
 * then of Euclidean length 1. A document without terms is an empty row. Columns stand in the order in which
 * the terms first occur.
 */
export function tfidf(bags: readonly Bag[]): Vectors {
  const columns = new Map<string, number>();
  const counts = bags.map((bag) => {
    const row = new Map<number, number>();
    for (const [term, count] of bag) {
      let column = columns.get(term);
      if (column === undefined) {
        column = columns.size;
        columns.set(term, column);
      }
      row.set(column, (row.get(column) ?? 0) + count);
    }
    return Array.from(row).sort(([a], [b]) => a - b);
  });
  const frequency = new Float64Array(columns.size);
  let entries = 0;
  let documents = 0;
  for (const row of counts) {
    entries += row.length;
    if (row.length > 0) documents++;
    for (const [column] of row) frequency[column]!++;
  }
  const matrix = sparseMatrix(bags.length, columns.size, entries);
  let end = 0;
  counts.forEach((row, r) => {
    const start = end;
    let squares = 0;
    for (const [column, count] of row) {
      const idf = 1 + Math.log((1 + documents) / (1 + frequency[column]!));
      const value = Math.log2(1 + count) * idf;
      matrix.columns[end] = column;
      matrix.values[end++] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares);
    for (let k = start; k < end; k++) matrix.values[k]! /= length;
    matrix.starts[r + 1] = end;
  });
  return {matrix, terms: Array.from(columns.keys())};
}
