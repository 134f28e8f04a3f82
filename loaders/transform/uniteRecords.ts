import {NONE} from "../extract/raw.js";

/** Of the rows left out for a reason, how many are named. */
const FEW = 5;

/** Columns of credits entries in file order. */
export interface Entries {
  readonly record: Int32Array;
  readonly name: Int32Array;
}

/**
 * Chooses the entries of the films that are kept, in file order. A film may have several credits records:
 * an entry of a later one stays unless an earlier record of the film has one that is equal in all of
 * `fields`; equal entries inside one record all stay.
 *
 * @param filmOfRecord the film's id for each credits record, NONE where the film is not kept
 * @returns the rows chosen, and how many were left out for either reason, and the first of those
 */
export function uniteRecords<E extends Entries>(
  entries: E,
  filmOfRecord: Int32Array,
  fields: readonly (keyof E)[],
): {
  readonly rows: Int32Array;
  readonly notKept: number;
  readonly equal: number;
  readonly firstNotKept: readonly number[];
  readonly firstEqual: readonly number[];
} {
  const records = new Map<number, number>();
  for (const film of filmOfRecord) if (film !== NONE) records.set(film, (records.get(film) ?? 0) + 1);
  const repeated = new Map<number, {record: number; earlier: Set<string>; own: string[]}>();
  for (const [film, count] of records) {
    if (count > 1) repeated.set(film, {record: NONE, earlier: new Set(), own: []});
  }

  const values = fields.map((field) => entries[field] as Int32Array);
  const rows = new Int32Array(entries.record.length);
  let count = 0;
  let notKept = 0;
  let equal = 0;
  const firstNotKept: number[] = [];
  const firstEqual: number[] = [];
  for (let row = 0; row < rows.length; row++) {
    const record = entries.record[row]!;
    const film = filmOfRecord[record]!;
    if (film === NONE) {
      if (notKept++ < FEW) firstNotKept.push(row);
      continue;
    }
    const state = repeated.size > 0 ? repeated.get(film) : undefined;
    if (state) {
      if (state.record !== record) {
        for (const key of state.own) state.earlier.add(key);
        state.record = record;
        state.own = [];
      }
      const key = JSON.stringify(values.map((column) => column[row]));
      state.own.push(key);
      if (state.earlier.has(key)) {
        if (equal++ < FEW) firstEqual.push(row);
        continue;
      }
    }
    rows[count++] = row;
  }
  return {rows: rows.slice(0, count), notKept, equal, firstNotKept, firstEqual};
}
