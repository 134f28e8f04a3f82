import {CsvRecord} from "./csvRecord.js";

/** A record, and how many records of the file it takes up: more than one if line feeds cut it. */
export interface WholeRecord {
  readonly record: CsvRecord;
  readonly parts: number;
  /** Of a record that was cut: how many cells each part has. */
  readonly cells?: readonly number[];
}

/** A record in more parts than this, or of more bytes, was not cut by line feeds: its parts are records themselves. */
const MOST_PARTS = 1000;
const MOST_BYTES = 1 << 26;
/** Records that make up this many times the cells of one are several. */
const MOST_WIDTH = 1.5;

/**
 * Joins records that were cut by a line feed within a cell. A record is taken for the first part of one if it
 * is too short, the records after it make it exactly long enough (the cut cell counting once), the whole makes
 * sense, and none of the later parts does by itself. Parts that make up a few cells more are joined as well if the first
 * makes sense: unquoted commas are within the cut cell, which cell is which nobody knows, and no later part may be
 * read as a record. All other records pass as they are, such as short records next to each other.
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
  let firstMakesSense = false;
  let cells = 0;
  let bytes = 0;
  for (const record of records) {
    if (parts.length > 0) {
      const together = cells + record.length - 1;
      const few = parts.length < MOST_PARTS && bytes < MOST_BYTES;
      if (record.length < width && few && !makesSense(record)) {
        const part = record.copy();
        parts.push(part);
        cells = together;
        bytes += part.bytes.length;
        if (cells < width) continue;
        const joined = CsvRecord.joined(parts);
        const isOne = cells === width ? makesSense(joined) : cells < MOST_WIDTH * width && firstMakesSense;
        if (isOne) {
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
      firstMakesSense = makesSense(record);
      cells = record.length;
      bytes = parts[0]?.bytes.length ?? 0;
    } else {
      yield {record, parts: 1};
    }
  }
  yield* parts.map((part) => ({record: part, parts: 1}));
}
