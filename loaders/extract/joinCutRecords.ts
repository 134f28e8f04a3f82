import {CsvRecord} from "./csvRecord.js";

/** A record, and how many records of the file it takes up: more than one if line feeds cut it. */
export interface WholeRecord {
  readonly record: CsvRecord;
  readonly parts: number;
  /** Of a record that was cut: how many cells each part has. */
  readonly cells?: readonly number[];
}

/**
 * Joins records that were cut by a line feed within a cell. A record is taken for the first part of one if it
 * is too short, the records after it make it exactly long enough (the cut cell counting once), the whole makes
 * sense, and none of the later parts does by itself. All other records pass as they are.
 *
 * @param width Number of cells of a whole record.
 * @param makesSense Whether the cells of a record, however many, hold what their columns say.
 */
export function* joinCutRecords(
  records: Iterable<CsvRecord>,
  width: number,
  makesSense: (record: CsvRecord) => boolean,
): Generator<WholeRecord, void> {
  /** Records that may be the first parts of a cut one. */
  let parts: CsvRecord[] = [];
  let cells = 0;
  for (const record of records) {
    if (parts.length > 0) {
      const together = cells + record.length - 1;
      if (record.length < width && together <= width && !makesSense(record)) {
        parts.push(record.copy());
        cells = together;
        if (cells < width) continue;
        const joined = parts.reduce(CsvRecord.joined);
        if (makesSense(joined)) {
          yield {record: joined, parts: parts.length, cells: parts.map((part) => part.length)};
        } else yield* parts.map((part) => ({record: part, parts: 1}));
        parts = [];
        continue;
      }
      yield* parts.map((part) => ({record: part, parts: 1}));
      parts = [];
    }
    if (record.length < width) {
      parts = [record.copy()];
      cells = record.length;
    } else {
      yield {record, parts: 1};
    }
  }
  yield* parts.map((part) => ({record: part, parts: 1}));
}
