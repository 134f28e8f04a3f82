import type {SparseMatrix} from "./sparseMatrix.js";

/**
 * Rows in a block: the fewer, the nearer its largest values are to those of its rows; the more, the fewer blocks have
 * to be looked at. In between by measurement, which decides nothing but speed: 8 of 45,000 rows, 15 of 360,000.
 */
function rowsOfBlock(rowCount: number): number {
  return Math.max(4, Math.round(Math.cbrt(rowCount / 100)));
}

/** Rounds up to single precision. */
const UP = 1 + 2 ** -22;

/**
 * The largest value of every column in every block of rows that follow one another, where it is not 0: by
 * column, by ascending block.
 */
export interface BlockMaxBounds {
  /** Rows in a block; the last one may have fewer. */
  readonly size: number;
  readonly blockCount: number;
  /** The blocks with column c are those from `starts[c]` to `starts[c + 1]`. */
  readonly starts: Int32Array<SharedArrayBuffer>;
  readonly blocks: Int32Array<SharedArrayBuffer>;
  /** At least the largest value. */
  readonly largest: Float32Array<SharedArrayBuffer>;
}

export function blockMaxBounds({
  rowCount,
  columnCount,
  starts,
  columns,
  values,
}: SparseMatrix): BlockMaxBounds {
  const size = rowsOfBlock(rowCount);
  const blockCount = Math.ceil(rowCount / size);
  const lists = new Int32Array(new SharedArrayBuffer(4 * (columnCount + 1)));
  const last = new Int32Array(columnCount).fill(-1);
  const endOf = (block: number): number => starts[Math.min(rowCount, (block + 1) * size)]!;
  for (let block = 0; block < blockCount; block++) {
    for (let k = starts[block * size]!; k < endOf(block); k++) {
      const column = columns[k]!;
      if (last[column] === block) continue;
      last[column] = block;
      lists[column + 1]!++;
    }
  }
  for (let column = 0; column < columnCount; column++) lists[column + 1]! += lists[column]!;

  const count = lists[columnCount]!;
  const blocks = new Int32Array(new SharedArrayBuffer(4 * count));
  const largest = new Float32Array(new SharedArrayBuffer(4 * count));
  const next = lists.slice();
  last.fill(-1);
  for (let block = 0; block < blockCount; block++) {
    for (let k = starts[block * size]!; k < endOf(block); k++) {
      const column = columns[k]!;
      if (last[column] !== block) {
        last[column] = block;
        blocks[next[column]!++] = block;
      }
      const at = next[column]! - 1;
      largest[at] = Math.max(largest[at]!, values[k]! * UP);
    }
  }
  return {size, blockCount, starts: lists, blocks, largest};
}
