import {type ColumnTable, table} from "arquero";
import {mainName} from "./mainName.js";

/** The persons of some credits, numbered from 0, and the films of each. */
export interface FilmsOfPeople {
  /** Main name by number of the person. */
  readonly name: readonly string[];
  /** Row of the first credit by number of the person. */
  readonly firstRow: readonly number[];
  /** One row per person: `person` (number), `films` (how many). */
  readonly people: ColumnTable;
  /**
   * One row per person and film, a film once however many credits there are: `person` (number), `film`
   * (index) and `credit`, which stands for both, and for the same person and film in other credits too (a
   * key of one column is far cheaper to join on than one of two).
   */
  readonly films: ColumnTable;
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
  const filmCounts: number[] = [];
  const person = new Int32Array(among.length);
  const films = new Int32Array(among.length);
  const credit = new Float64Array(among.length);
  const lastPerson = new Int32Array(filmCount).fill(-1);
  let count = 0;

  const rows = sortedByKey(key, among);
  for (let start = 0, end = 0; start < rows.length; start = end) {
    const of = key[rows[start]!]!;
    const number = firstRow.push(rows[start]!) - 1;
    const before = count;
    let same = true;
    for (; end < rows.length && key[rows[end]!] === of; end++) {
      const row = rows[end]!;
      if (name[row] !== name[rows[start]!]) same = false;
      if (lastPerson[film[row]!] === number) continue;
      lastPerson[film[row]!] = number;
      person[count] = number;
      films[count] = film[row]!;
      credit[count++] = of * filmCount + film[row]!;
    }
    filmCounts.push(count - before);
    names.push(
      same ? name[rows[start]!]! : mainName(Array.from(rows.subarray(start, end), (row) => name[row]!)),
    );
  }
  return {
    name: names,
    firstRow,
    people: table({person: [...filmCounts.keys()], films: filmCounts}),
    films: table({
      person: person.subarray(0, count),
      film: films.subarray(0, count),
      credit: credit.subarray(0, count),
    }),
  };
}

/** The rows by ascending key, rows of one key in their order. */
function sortedByKey(key: Float64Array, rows: Int32Array): Int32Array {
  const size = key.length;
  let max = 0;
  for (const row of rows) if (key[row]! > max) max = key[row]!;
  if ((max + 1) * size > Number.MAX_SAFE_INTEGER)
    return rows.slice().sort((a, b) => key[a]! - key[b]! || a - b);
  // Numbers sort five times as fast without a comparison function, so key and row become one number.
  const both = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) both[i] = key[rows[i]!]! * size + rows[i]!;
  both.sort();
  const sorted = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) sorted[i] = both[i]! % size;
  return sorted;
}
