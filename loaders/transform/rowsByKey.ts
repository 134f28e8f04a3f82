/** Rows by ascending key, rows of one key in their order. */
export interface RowsByKey {
  readonly rows: Int32Array;
  /** The keys, ascending, each once. */
  readonly keys: Uint32Array;
  /** Where the rows of each key start; those of the last key end at the last element. */
  readonly starts: Int32Array;
}

/** Up to this key, rows are sorted by counting, which takes a twentieth of the time but memory for every number. */
const MOST_COUNTED = 1 << 24;

/**
 * Groups rows by their keys.
 *
 * @param key a number from 0 for each row
 * @param among the rows to group, ascending
 */
export function rowsByKey(key: Uint32Array, among: Int32Array): RowsByKey {
  const max = largest(key, among);
  const rows = max > MOST_COUNTED ? sorted(key, among) : counted(key, among, max);
  const starts = startsOfKeys(key, rows);
  const keys = new Uint32Array(starts.subarray(0, -1)).map((start) => key[rows[start]!]!);
  return {rows, keys, starts};
}

// A loop each: one function with several of them is compiled again for every one while it runs.

function largest(key: Uint32Array, rows: Int32Array): number {
  let max = 0;
  for (let i = 0; i < rows.length; i++) max = Math.max(max, key[rows[i]!]!);
  return max;
}

function sorted(key: Uint32Array, rows: Int32Array): Int32Array {
  return rows.slice().sort((a, b) => key[a]! - key[b]! || a - b);
}

function counted(key: Uint32Array, rows: Int32Array, max: number): Int32Array {
  const next = countsBefore(key, rows, max);
  const result = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) result[next[key[rows[i]!]!]!++] = rows[i]!;
  return result;
}

/** For each key up to `max`, how many rows have a smaller one. */
function countsBefore(key: Uint32Array, rows: Int32Array, max: number): Int32Array {
  const counts = new Int32Array(max + 2);
  for (let i = 0; i < rows.length; i++) counts[key[rows[i]!]! + 1]!++;
  return cumulate(counts);
}

function cumulate(counts: Int32Array): Int32Array {
  for (let k = 1; k < counts.length; k++) counts[k]! += counts[k - 1]!;
  return counts;
}

function startsOfKeys(key: Uint32Array, rows: Int32Array): Int32Array {
  const starts = new Int32Array(rows.length + 1);
  let count = 1;
  for (let i = 1; i <= rows.length; i++) {
    if (i === rows.length || key[rows[i]!] !== key[rows[i - 1]!]) starts[count++] = i;
  }
  return starts.slice(0, count);
}
