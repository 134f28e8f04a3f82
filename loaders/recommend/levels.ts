import type {InvertedIndex} from "./invertedIndex.js";
import type {SparseMatrix} from "./sparseMatrix.js";

/** How many levels columns are told apart by; the last begins where every fourth row has an entry. */
const LEVELS = 8;
/** Steps by which lengths are told apart when rows are put in order. */
const STEPS = 128;

/**
 * How long rows are without their rare columns. The level of a column says how common it is: of level 0 are
 * those that at most one row in 512 has, and each further level doubles that. For each level but the last, the
 * length of every row without the columns up to that level, and the rows from the longest to the shortest.
 */
export interface Levels {
  /** The level of each column, from 0 to `lengths.length`. */
  readonly of: Uint8Array<SharedArrayBuffer>;
  /** By level: the length of each row, rounded up. */
  readonly lengths: readonly Float32Array<SharedArrayBuffer>[];
  /** By level: rows by falling length, in steps. */
  readonly orders: readonly Int32Array<SharedArrayBuffer>[];
  /** By level: how many rows stand before those of step s and shorter ones. */
  readonly ends: readonly Int32Array<SharedArrayBuffer>[];
  /** Length of a step. */
  readonly step: number;
}

export function levels(matrix: SparseMatrix, index: InvertedIndex): Levels {
  const of = new Uint8Array(new SharedArrayBuffer(matrix.columnCount));
  for (let column = 0; column < matrix.columnCount; column++) {
    const share = (index.starts[column + 1]! - index.starts[column]!) / matrix.rowCount;
    while (of[column]! < LEVELS && share > 2 ** (of[column]! - LEVELS - 1)) of[column]!++;
  }
  const lengths = Array.from(
    {length: LEVELS},
    () => new Float32Array(new SharedArrayBuffer(4 * matrix.rowCount)),
  );
  const squares = new Float64Array(LEVELS + 1);
  let longest = 0;
  for (let row = 0; row < matrix.rowCount; row++) {
    squares.fill(0);
    for (let k = matrix.starts[row]!; k < matrix.starts[row + 1]!; k++) {
      squares[of[matrix.columns[k]!]!]! += matrix.values[k]! ** 2;
    }
    let sum = 0;
    for (let level = LEVELS - 1; level >= 0; level--) {
      sum += squares[level + 1]!;
      const length = Math.sqrt(sum) * (1 + 1e-6);
      lengths[level]![row] = length;
      longest = Math.max(longest, length);
    }
  }
  const step = longest === 0 ? 1 : (longest * (1 + 1e-6)) / STEPS;
  const sorted = lengths.map((length) => inSteps(length, step));
  return {of, lengths, orders: sorted.map(({order}) => order), ends: sorted.map(({ends}) => ends), step};
}

/** Puts rows in order of falling length, by counting. */
function inSteps(length: Float32Array, step: number) {
  const ends = new Int32Array(new SharedArrayBuffer(4 * (STEPS + 1)));
  const order = new Int32Array(new SharedArrayBuffer(4 * length.length));
  for (const one of length) ends[Math.floor(one / step)]!++;
  let before = 0;
  for (let s = STEPS; s >= 0; s--) {
    const here = ends[s]!;
    ends[s] = before;
    before += here;
  }
  const next = ends.slice();
  for (let row = 0; row < length.length; row++) order[next[Math.floor(length[row]! / step)]!++] = row;
  return {order, ends};
}
