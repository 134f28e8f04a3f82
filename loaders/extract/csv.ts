import {isUtf8} from "node:buffer";
import {closeSync, fstatSync, openSync, readSync} from "node:fs";
import {basename} from "node:path";
import {DataRefused} from "../dataRefused.js";
import {CsvRecord} from "./csvRecord.js";
import type {PlainText} from "./plainText.js";

const QUOTE = 34;
const COMMA = 44;
const LF = 10;
const CR = 13;

export interface CsvOptions {
  /** Bytes read at a time. */
  readonly chunk?: number;
  /** A record of more bytes is an error, most likely a quote that is never closed. */
  readonly record?: number;
  /** The byte between cells, by default a comma. */
  readonly delimiter?: number;
  /** Where in the file to begin, by default at its start. */
  readonly start?: number;
}

/** A file ends within a quoted cell: most likely it was cut short. */
export class UnclosedQuote extends DataRefused {}

/**
 * Reads the records of a CSV file, the header (number -1) first, in one pass and in memory for about one
 * record: the file may be of any size.
 *
 * Cells are separated by the delimiter, records by LF, CRLF or CR. A quoted cell may hold all of these, and `""` for
 * a quote; text after a closing quote belongs to the cell, and a quote within an unquoted cell is a character
 * (both as Python's csv module has it). A byte-order mark is skipped; empty lines are no records.
 *
 * The record that is handed out is the same object every time.
 *
 * @param file path of the file, or the open file
 * @throws UnclosedQuote, after the last whole record, where the last quote is never closed
 * @throws DataRefused where a record exceeds the limit, or the file changes while it is read; both name file, record and
 * byte
 */
export function* readCsv(
  file: string | PlainText,
  {chunk = 1 << 20, record: longest = 1 << 28, delimiter = COMMA, start: first = 0}: CsvOptions = {},
): Generator<CsvRecord, void> {
  const {name, text} = typeof file === "string" ? {name: basename(file), text: file} : file;
  const open = typeof text === "number" ? text : openSync(text, "r");
  try {
    const before = fstatSync(open);
    const record = new CsvRecord();
    let buffer = Buffer.allocUnsafe(chunk);
    // The bytes from `from` to `to` are read and not yet handed out; `base` is the file's offset of byte 0.
    let from = 0;
    let to = 0;
    let base = first;
    let ended = false;
    let number = -1;
    for (;;) {
      const bytes = buffer.subarray(0, to);
      let next = -1;
      while (from < to) {
        next = scanRecord(bytes, from, ended, delimiter, record);
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
        const after = fstatSync(open);
        if (after.size !== before.size || after.mtimeMs !== before.mtimeMs || base + to !== before.size) {
          throw new DataRefused([
            `${name} was changed while it was read. Run the command again when the file is whole.`,
          ]);
        }
        if (from < to) {
          throw new UnclosedQuote([
            `${name}: ${nameOf(number)} holds a quoted cell that is never closed (the record starts at byte ` +
              `${base + from}). The file may have been cut short: fetch or export it again.`,
          ]);
        }
        return;
      }
      if (from > 0) {
        buffer.copyWithin(0, from, to);
        base += from;
        to -= from;
        from = 0;
      } else if (to === buffer.length) {
        if (to >= longest) {
          throw new DataRefused([
            `${name}: ${nameOf(number)}, which starts at byte ${base}, is longer than ${longest} bytes. ` +
              "A quote that is opened there is probably never closed: mend the file or export it again.",
          ]);
        }
        const larger = Buffer.allocUnsafe(2 * buffer.length);
        buffer.copy(larger, 0, 0, to);
        buffer = larger;
      }
      const read = readSync(open, buffer, to, buffer.length - to, base + to);
      ended = read === 0;
      to += read;
      if (base === 0 && number === -1 && (to >= 3 || ended)) from = byteOrderMark(buffer.subarray(0, to));
    }
  } finally {
    if (open !== text) closeSync(open);
  }
}

function nameOf(record: number): string {
  return record < 0 ? "the header" : `record ${record}`;
}

/** Length of the byte-order mark at the start of a file. */
export function byteOrderMark(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

/**
 * Finds the cells of the record that starts at `from`, none for an empty line. Returns the offset after the
 * record and its line end, or -1 if the record does not end within `bytes`.
 */
function scanRecord(
  bytes: Buffer,
  from: number,
  ended: boolean,
  delimiter: number,
  record: CsvRecord,
): number {
  const to = bytes.length;
  record.length = 0;
  record.closed = true;
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
      if (i === to || isEnd(bytes[i]!, delimiter)) {
        record.push(start, i - 1, quoted);
      } else {
        while (i < to && !isEnd(bytes[i]!, delimiter)) i++;
        record.push(start, i, true);
      }
    } else {
      while (i < to && !isEnd(bytes[i]!, delimiter)) i++;
      // An empty line.
      if (record.length === 0 && i === start && i < to && bytes[i] !== delimiter) return i + 1;
      record.push(start, i, false);
    }
    if (i === to) {
      record.closed = false;
      return ended ? i : -1;
    }
    const end = bytes[i++];
    if (end === delimiter) continue;
    // An LF after this CR, yet to be read or not, passes as an empty line.
    return end === CR && i < to && bytes[i] === LF ? i + 1 : i;
  }
}

function isEnd(byte: number, delimiter: number): boolean {
  return byte === delimiter || byte === LF || byte === CR;
}
