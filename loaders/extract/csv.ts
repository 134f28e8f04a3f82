import {isUtf8} from "node:buffer";
import {closeSync, openSync, readSync} from "node:fs";
import {basename} from "node:path";
import {CsvRecord} from "./csvRecord.js";

const QUOTE = 34;
const COMMA = 44;
const LF = 10;
const CR = 13;

export interface CsvLimits {
  /** Bytes read at a time. */
  readonly chunk: number;
  /** A longer record is an error, most likely a quote that is never closed. */
  readonly record: number;
}

const defaults: CsvLimits = {chunk: 1 << 20, record: 1 << 28};

/**
 * Reads the records of a CSV file, the header (number -1) first, in one pass and in memory for about one
 * record: the file may be of any size.
 *
 * Cells are separated by commas, records by LF, CRLF or CR. A quoted cell may hold all of these, and `""` for
 * a quote; text after a closing quote belongs to the cell, and a quote within an unquoted cell is a character
 * (both as Python's csv module has it). A byte-order mark is skipped; empty lines are no records.
 *
 * The record that is handed out is the same object every time.
 *
 * @throws Error that names file, record and byte, where the last quote is never closed, a record exceeds the
 * limit, or the file is UTF-16.
 */
export function* readCsv(path: string, limits: CsvLimits = defaults): Generator<CsvRecord, void> {
  const name = basename(path);
  const file = openSync(path, "r");
  try {
    const record = new CsvRecord();
    let buffer = Buffer.allocUnsafe(limits.chunk);
    // The bytes from `from` to `to` are read and not yet handed out; `base` is the file's offset of byte 0.
    let from = 0;
    let to = 0;
    let base = 0;
    let ended = false;
    let number = -1;
    for (;;) {
      const bytes = buffer.subarray(0, to);
      let next = -1;
      while (from < to) {
        next = scanRecord(bytes, from, ended, record);
        if (next < 0) break;
        const start = from;
        from = next;
        if (record.length === 0) continue;
        record.number = number++;
        record.setBytes(bytes);
        record.wellFormed = isUtf8(bytes.subarray(start, next));
        yield record;
      }
      if (ended) {
        if (from < to) {
          throw new Error(
            `${name}: record ${number} holds a quoted cell that is never closed (the record starts at byte ` +
              `${base + from}). The file may have been cut short: fetch or export it again.`,
          );
        }
        return;
      }
      if (from > 0) {
        buffer.copyWithin(0, from, to);
        base += from;
        to -= from;
        from = 0;
      } else if (to === buffer.length) {
        if (to >= limits.record) {
          throw new Error(
            `${name}: record ${number}, which starts at byte ${base}, is longer than ${limits.record} bytes. ` +
              "A quote that is opened there is probably never closed: mend the file or export it again.",
          );
        }
        const larger = Buffer.allocUnsafe(2 * buffer.length);
        buffer.copy(larger, 0, 0, to);
        buffer = larger;
      }
      const read = readSync(file, buffer, to, buffer.length - to, null);
      ended = read === 0;
      to += read;
      if (base === 0 && number === -1 && (to >= 3 || ended)) from = byteOrderMark(buffer, to, name);
    }
  } finally {
    closeSync(file);
  }
}

/** Length of the byte-order mark at the start of a file. */
function byteOrderMark(bytes: Buffer, length: number, name: string): number {
  const [a, b, c] = bytes.subarray(0, length);
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    throw new Error(`${name} is UTF-16 text. Save it as UTF-8.`);
  }
  return a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
}

/**
 * Finds the cells of the record that starts at `from`, none for an empty line. Returns the offset after the
 * record and its line end, or -1 if the record does not end within `bytes`.
 */
function scanRecord(bytes: Buffer, from: number, ended: boolean, record: CsvRecord): number {
  const to = bytes.length;
  record.length = 0;
  let i = from;
  for (;;) {
    let start = i;
    let quoted = false;
    if (i < to && bytes[i] === QUOTE) {
      start = i + 1;
      i = start;
      for (;;) {
        i = bytes.indexOf(QUOTE, i);
        if (i < 0) return -1;
        i++;
        if (i === to && !ended) return -1;
        if (i === to || bytes[i] !== QUOTE) break;
        quoted = true;
        i++;
      }
      if (i === to || isEnd(bytes[i]!)) {
        record.push(start, i - 1, quoted);
      } else {
        while (i < to && !isEnd(bytes[i]!)) i++;
        record.push(start, i, true);
      }
    } else {
      while (i < to && !isEnd(bytes[i]!)) i++;
      // An empty line.
      if (record.length === 0 && i === start && i < to && bytes[i] !== COMMA) return i + 1;
      record.push(start, i, false);
    }
    if (i === to) return ended ? i : -1;
    const end = bytes[i++];
    if (end === COMMA) continue;
    // An LF after this CR, yet to be read or not, passes as an empty line.
    return end === CR && i < to && bytes[i] === LF ? i + 1 : i;
  }
}

function isEnd(byte: number): boolean {
  return byte === COMMA || byte === LF || byte === CR;
}
