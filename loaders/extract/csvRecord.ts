const QUOTE = 34;
/** Cells whose places are kept: a record of more is nothing but separators, and is only counted. */
const MOST_CELLS = 1 << 20;

/**
 * One record of a CSV file: its cells as ranges of bytes in the reader's buffer, decoded only when asked.
 * A reader fills the same object again and again: `copy` what must outlive the next record.
 */
export class CsvRecord {
  /** Number of the record in its file, the header being -1. Empty lines are no records and do not count. */
  number = -1;
  /** Number of cells. */
  length = 0;
  /** The bytes that `start` and `end` point into: see `setBytes`. */
  bytes: Buffer = Buffer.alloc(0);
  /** A view of `bytes`. */
  view: DataView = new DataView(new ArrayBuffer(0));
  /** Whether the record's bytes are UTF-8. Where not, texts hold U+FFFD. */
  wellFormed = true;
  /**
   * Whether a line end says that the record is whole: the last of a file may lack it. A closing quote does not say so, as
   * it may be the first of two.
   */
  closed = true;

  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #quoted: boolean[] = [];

  setBytes(bytes: Buffer): void {
    if (bytes === this.bytes) return;
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** Appends a cell. `quoted`: the range may hold quotes that `start` and `end` have yet to undo. */
  push(start: number, end: number, quoted: boolean): void {
    if (this.length >= MOST_CELLS) {
      this.length++;
      return;
    }
    this.#starts[this.length] = start;
    this.#ends[this.length] = end;
    this.#quoted[this.length] = quoted;
    this.length++;
  }

  /** Offset of the first byte of a cell; equal to `end` where the record has no such cell. */
  start(cell: number): number {
    return cell < this.length ? (this.#starts[cell] ?? 0) : 0;
  }

  /** Offset after the last byte of a cell, its quotes undone in place. */
  end(cell: number): number {
    if (cell >= this.length) return 0;
    if (this.#quoted[cell]) {
      this.#ends[cell] = unquote(this.bytes, this.#starts[cell]!, this.#ends[cell]!);
      this.#quoted[cell] = false;
    }
    return this.#ends[cell] ?? 0;
  }

  /** A cell as text, empty where the record has no such cell. */
  text(cell: number): string {
    const end = this.end(cell);
    return this.bytes.toString("utf8", this.start(cell), end);
  }

  /** A copy with bytes of its own. */
  copy(): CsvRecord {
    return CsvRecord.joined([this]);
  }

  /**
   * The record that line feeds within a cell cut in these parts: the first cell of each goes on where the last cell
   * of the one before stops.
   */
  static joined(parts: readonly CsvRecord[]): CsvRecord {
    const result = new CsvRecord();
    const chunks: Uint8Array[] = [];
    let at = 0;
    for (const part of parts) {
      for (let cell = 0; cell < part.length; cell++) {
        let start = at;
        if (cell === 0 && result.length > 0) {
          start = result.start(result.length - 1);
          result.length--;
          chunks.push(Buffer.from("\n"));
          at++;
        }
        const end = part.end(cell);
        chunks.push(part.bytes.subarray(part.start(cell), end));
        at += end - part.start(cell);
        result.push(start, at, false);
      }
    }
    result.number = parts[0]?.number ?? 0;
    result.setBytes(Buffer.concat(chunks));
    result.wellFormed = parts.every((part) => part.wellFormed);
    result.closed = parts.every((part) => part.closed);
    return result;
  }
}

/** Undoes the quotes within a range of a quoted cell, in place, and returns the new end. */
function unquote(bytes: Buffer, start: number, end: number): number {
  let to = start;
  let from = start;
  for (;;) {
    const quote = bytes.indexOf(QUOTE, from);
    if (quote < 0 || quote >= end) break;
    const double = quote + 1 < end && bytes[quote + 1] === QUOTE;
    const next = double ? quote + 1 : quote;
    if (to !== from) bytes.copyWithin(to, from, next);
    to += next - from;
    from = quote + (double ? 2 : 1);
    // After the closing quote, whatever follows is kept as it is.
    if (!double) break;
  }
  if (to !== from) bytes.copyWithin(to, from, end);
  return to + end - from;
}
