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
  const {rows, keys, starts: credits} = groupedByKey(key, among);
  const starts = new Int32Array(keys.length + 1);
  const films = new Int32Array(rows.length);
  const lastPerson = new Int32Array(filmCount).fill(-1);
  let count = 0;
  for (let person = 0; person < keys.length; person++) {
    const [start, end] = [credits[person]!, credits[person + 1]!];
    const first = name[rows[start]!]!;
    let same = true;
    for (let i = start; i < end; i++) {
      const row = rows[i]!;
      if (name[row] !== first) same = false;
      const of = film[row]!;
      if (lastPerson[of] === person) continue;
      lastPerson[of] = person;
      films[count++] = of;
    }
    starts[person + 1] = count;
    firstRow.push(rows[start]!);
    names.push(same ? first : mainName(Array.from(rows.subarray(start, end), (row) => name[row]!)));
  }
  return {name: names, firstRow, key: keys, starts, film: films.subarray(0, count)};
}

/** Rows by ascending key, rows of one key in their order; the keys, and where the rows of each start. */
interface Grouped {
  readonly rows: Int32Array;
  readonly keys: readonly number[];
  readonly starts: readonly number[];
}

/** Up to this key, rows are sorted by counting, which takes a twentieth of the time but memory for every number. */
const MOST_COUNTED = 1 << 24;

function groupedByKey(key: Float64Array, rows: Int32Array): Grouped {
  let max = 0;
  for (let i = 0; i < rows.length; i++) max = Math.max(max, key[rows[i]!]!);
  const keys: number[] = [];
  const starts = [0];
  if (max > MOST_COUNTED) {
    const sorted = rows.slice().sort((a, b) => key[a]! - key[b]! || a - b);
    for (let end = 1; end <= sorted.length; end++) {
      const of = key[sorted[end - 1]!]!;
      if (end < sorted.length && key[sorted[end]!] === of) continue;
      keys.push(of);
      starts.push(end);
    }
    return {rows: sorted, keys, starts};
  }
  const next = new Int32Array(max + 1);
  for (let i = 0; i < rows.length; i++) next[key[rows[i]!]!]!++;
  let before = 0;
  for (let k = 0; k <= max; k++) {
    const own = next[k]!;
    next[k] = before;
    if (own === 0) continue;
    before += own;
    keys.push(k);
    starts.push(before);
  }
  const sorted = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) sorted[next[key[rows[i]!]!]!++] = rows[i]!;
  return {rows: sorted, keys, starts};
}
