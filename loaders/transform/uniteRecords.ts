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
  const isEqual = equalEarlier(entries, filmOfRecord, fields);
  const {record} = entries;
  const rows = new Int32Array(record.length);
  let count = 0;
  let notKept = 0;
  const firstNotKept: number[] = [];
  for (let row = 0; row < rows.length; row++) {
    if (filmOfRecord[record[row]!] === NONE) {
      if (notKept++ < FEW) firstNotKept.push(row);
    } else if (!isEqual.has(row)) {
      rows[count++] = row;
    }
  }
  return {
    rows: rows.slice(0, count),
    notKept,
    equal: isEqual.size,
    firstNotKept,
    firstEqual: Array.from(isEqual).slice(0, FEW),
  };
}

/** The rows that are equal to one of an earlier record of the film, in file order. */
function equalEarlier<E extends Entries>(
  entries: E,
  filmOfRecord: Int32Array,
  fields: readonly (keyof E)[],
): ReadonlySet<number> {
  const equal = new Set<number>();
  const values = fields.map((field) => entries[field] as Int32Array);
  const states = new Map<number, {record: number; earlier: Set<string>; own: string[]}>();
  const repeated = ofRepeatedFilms(filmOfRecord);
  if (!repeated.includes(1)) return equal;
  const {record: records} = entries;
  for (let row = 0; row < records.length; row++) {
    const record = records[row]!;
    if (repeated[record] === 0) continue;
    const film = filmOfRecord[record]!;
    const state = states.get(film) ?? {record, earlier: new Set(), own: []};
    states.set(film, state);
    if (state.record !== record) {
      for (const key of state.own) state.earlier.add(key);
      state.record = record;
      state.own = [];
    }
    const key = JSON.stringify(values.map((column) => column[row]));
    state.own.push(key);
    if (state.earlier.has(key)) equal.add(row);
  }
  return equal;
}

/** 1 for each record of a film that has several. */
function ofRepeatedFilms(filmOfRecord: Int32Array): Uint8Array {
  const counts = new Map<number, number>();
  for (const film of filmOfRecord) if (film !== NONE) counts.set(film, (counts.get(film) ?? 0) + 1);
  return Uint8Array.from(filmOfRecord, (film) => Number((counts.get(film) ?? 0) > 1));
}
