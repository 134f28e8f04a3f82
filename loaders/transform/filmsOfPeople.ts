import {mainName} from "./mainName.js";

/** The persons of some credits, numbered from 0, and the films of each. */
export interface FilmsOfPeople {
  /** Main name by number of the person. */
  readonly name: readonly string[];
  /** Row of the first credit by number of the person. */
  readonly firstRow: readonly number[];
  /** The key of each person. */
  readonly key: readonly number[];
  /** Where the films of a person start in `film`; those of person i end where those of i + 1 start. */
  readonly starts: Int32Array;
  /** Index of the film, one element per person and film, a film once however many credits there are. */
  readonly film: Int32Array;
}

/**
 * Collects the films of each person.
 *
 * @param key one number per person for each credit
 * @param name name for each credit
 * @param film index of the film for each credit, from 0 to `filmCount` − 1
 * @param among rows of the credits to look at, ascending
 */
export function filmsOfPeople(
  key: Float64Array,
  name: readonly string[],
  film: Int32Array,
  filmCount: number,
  among: Int32Array,
): FilmsOfPeople {
  const names: string[] = [];
  const firstRow: number[] = [];
  const keys: number[] = [];
  const starts = [0];
  const films = new Int32Array(among.length);
  const lastPerson = new Int32Array(filmCount).fill(-1);
  let count = 0;

  const rows = sortedByKey(key, among);
  for (let start = 0, end = 0; start < rows.length; start = end) {
    const of = key[rows[start]!]!;
    keys.push(of);
    const number = firstRow.push(rows[start]!) - 1;
    let same = true;
    for (; end < rows.length && key[rows[end]!] === of; end++) {
      const row = rows[end]!;
      if (name[row] !== name[rows[start]!]) same = false;
      if (lastPerson[film[row]!] === number) continue;
      lastPerson[film[row]!] = number;
      films[count++] = film[row]!;
    }
    starts.push(count);
    names.push(
      same ? name[rows[start]!]! : mainName(Array.from(rows.subarray(start, end), (row) => name[row]!)),
    );
  }
  return {
    name: names,
    firstRow,
    key: keys,
    starts: Int32Array.from(starts),
    film: films.subarray(0, count),
  };
}

/** Up to this key, rows are sorted by counting, which takes a twentieth of the time but memory for every number. */
const MOST_COUNTED = 1 << 24;

/** The rows by ascending key, rows of one key in their order. */
function sortedByKey(key: Float64Array, rows: Int32Array): Int32Array {
  let max = 0;
  for (const row of rows) if (key[row]! > max) max = key[row]!;
  if (max > MOST_COUNTED) return rows.slice().sort((a, b) => key[a]! - key[b]! || a - b);
  const next = new Int32Array(max + 2);
  for (const row of rows) next[key[row]! + 1]!++;
  for (let k = 1; k < next.length; k++) next[k]! += next[k - 1]!;
  const sorted = new Int32Array(rows.length);
  for (const row of rows) sorted[next[key[row]!]!++] = row;
  return sorted;
}
