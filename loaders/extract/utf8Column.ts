import {isUtf8} from "node:buffer";

/** Texts in the form in which they pass from one thread to another. */
export interface PackedUtf8Column {
  /** UTF-8, one text after the other, each followed by `SEPARATOR`. */
  readonly bytes: Uint8Array;
  /** Where each text ends in `bytes`. */
  readonly ends: Int32Array;
  /** Whether no text holds `SEPARATOR` itself. */
  readonly parted: boolean;
}

/** Unit separator, a control character. */
const SEPARATOR = 0x1f;

/** First and last code point that Unicode leaves to private use: they part texts that hold `SEPARATOR`. */
const [firstPrivate, lastPrivate] = [0xe000, 0xf8ff];

/**
 * Texts, numbered from 0: UTF-8 in one piece, each decoded when first asked for. A credits file holds half a million
 * of them, and most only go on to the Parquet files: they never become strings.
 */
export class Utf8Column {
  /** Number of texts. */
  length: number;
  #bytes: Buffer;
  #view: DataView;
  #ends: Int32Array;
  #parted: boolean;
  readonly #strings: (string | undefined)[] = [];

  constructor(
    {bytes, ends, parted}: PackedUtf8Column = {
      bytes: new Uint8Array(0),
      ends: new Int32Array(0),
      parted: true,
    },
  ) {
    this.length = ends.length;
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#view = viewOf(this.#bytes);
    this.#ends = ends;
    this.#parted = parted;
  }

  /**
   * The text of a number from 0 to `length` - 1.
   * @throws RangeError for any other
   */
  at(code: number): string {
    const known = this.#strings[code];
    if (known !== undefined) return known;
    if (!(code >= 0 && code < this.length)) throw new RangeError(`There is no text ${code}.`);
    const text = this.#bytes.toString("utf8", this.#start(code), this.#ends[code]);
    this.#strings[code] = text;
    return text;
  }

  /** The number of the first text that is equal; undefined where none is. */
  codeOf(text: string): number | undefined {
    const bytes = Buffer.from(text);
    const view = viewOf(bytes);
    for (let code = 0; code < this.length; code++) {
      if (this.equals(code, bytes, view, 0, bytes.length)) return code;
    }
    return undefined;
  }

  /** Whether the text of a number is a range of bytes. @param view a view of `bytes` */
  equals(code: number, bytes: Uint8Array, view: DataView, start: number, end: number): boolean {
    let j = this.#start(code);
    if (this.#ends[code]! - j !== end - start) return false;
    let i = start;
    for (; i + 4 <= end; i += 4, j += 4) if (view.getInt32(i) !== this.#view.getInt32(j)) return false;
    for (; i < end; i++, j++) if (bytes[i] !== this.#bytes[j]) return false;
    return true;
  }

  /** Appends the text of a range of bytes, if it is UTF-8, and says whether it is. */
  push(bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#start(this.length);
    const to = from + end - start;
    while (to >= this.#bytes.length) {
      const grown = Buffer.allocUnsafeSlow(Math.max(1 << 12, 2 * this.#bytes.length));
      grown.set(this.#bytes);
      this.#bytes = grown;
      this.#view = viewOf(grown);
    }
    let bits = 0;
    let parted = true;
    for (let i = start, j = from; i < end; i++, j++) {
      const byte = bytes[i]!;
      this.#bytes[j] = byte;
      bits |= byte;
      if (byte === SEPARATOR) parted = false;
    }
    if (bits > 127 && !isUtf8(this.#bytes.subarray(from, to))) return false;
    if (this.length === this.#ends.length) {
      const grown = new Int32Array(Math.max(1 << 8, 2 * this.length));
      grown.set(this.#ends);
      this.#ends = grown;
    }
    this.#bytes[to] = SEPARATOR;
    this.#ends[this.length++] = to;
    if (!parted) this.#parted = false;
    return true;
  }

  /** All of them; what is pushed later is not among them. */
  pack(): PackedUtf8Column {
    const ends = this.#ends.subarray(0, this.length);
    return {bytes: this.#range(0, this.length), ends, parted: this.#parted};
  }

  /**
   * Those from one number up to another, at least one, in one piece, and the character between them, which is in
   * none of them.
   * @throws Error where they hold every character that could part them
   */
  join(from: number, to: number): {readonly bytes: Buffer; readonly separator: string} {
    const range = this.#range(from, to);
    if (this.#parted) return {bytes: range.subarray(0, -1), separator: String.fromCodePoint(SEPARATOR)};
    for (let code = firstPrivate; code <= lastPrivate; code++) {
      const separator = String.fromCodePoint(code);
      if (range.includes(separator)) continue;
      const texts = Array.from({length: to - from}, (_, each) => this.at(from + each));
      return {bytes: Buffer.from(texts.join(separator)), separator};
    }
    throw new Error(
      "The texts hold every character of Unicode's private use area: remove one of them from the raw files.",
    );
  }

  #range(from: number, to: number): Buffer {
    return this.#bytes.subarray(this.#start(from), this.#start(to));
  }

  #start(code: number): number {
    return code === 0 ? 0 : this.#ends[code - 1]! + 1;
  }
}

function viewOf({buffer, byteOffset, length}: Buffer): DataView {
  return new DataView(buffer, byteOffset, length);
}
