import type {CsvRecord} from "./csvRecord.js";
import {cutOff} from "./cutOff.js";
import {type Literal, LiteralError, parseLiteral} from "./literal.js";
import type {ProblemKind} from "./problems.js";
import {NONE} from "./raw.js";
import {MAX_ID} from "./readId.js";
import {StringInterner} from "./stringInterner.js";

const LF = 10;
const CR = 13;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const COMMA = 44;
const POINT = 46;
const ZERO = 48;
const COLON = 58;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

const none = Buffer.from("None");
const nil = Buffer.from("null");
const booleans = ["True", "False", "true", "false"].map((word) => Buffer.from(word));
const notFinite = ["nan", "NaN", "inf", "Infinity"].map((word) => Buffer.from(word));

/** The values of a small code; anything else under its key is nothing, and no problem. */
const codes: Readonly<Record<string, readonly number[]>> = {gender: [1, 2]};

/** Tells of something within a cell that is not as it should be, in a clause, and what it is: by default the cell. */
export type Report = (kind: ProblemKind, message: string, value?: string) => void;

/**
 * Reads cells that hold a list of dicts, `[{'id': 31, 'name': 'Tom Hanks'}, ...]`, for a few keys.
 *
 * Nearly all of a raw folder is such cells in their regular form: strings without escapes, small integers and
 * words. These are scanned byte by byte without making anything but the wanted values. Every other cell goes
 * through `parseLiteral`, which gives the same values where both can read it.
 */
export class EntryReader {
  /** Number of entries of the cell read last. */
  count = 0;
  /**
   * Per integer key, the value in each entry: from 0 to 2^31 - 1, of the key "id" from 1 on; NONE where it is absent,
   * null or no such number. Of the key "gender" 1 or 2; anything else is NONE, and not reported.
   */
  readonly integers: readonly number[][];
  /** Per text key, the value in each entry as its number in the interner: NONE where it is absent, null or not a string. */
  readonly codes: readonly number[][];

  readonly #integerKeys: readonly string[];
  /** Per integer key, the least value. */
  readonly #least: readonly number[];
  /** Per integer key, its only values where it is a code. */
  readonly #codes: readonly (readonly number[] | undefined)[];
  readonly #textKeys: readonly string[];
  readonly #interner: StringInterner;
  /**
   * What came before the value at each position of a dict, down to the colon: the dicts of one file are of few
   * shapes, and comparing bytes is quicker than reading a key.
   */
  readonly #shapes: Glue[][] = [];

  /**
   * @param integerKeys Keys of ids and counts.
   * @param textKeys Keys of strings.
   * @param interner Where strings are shared.
   */
  constructor(integerKeys: readonly string[], textKeys: readonly string[], interner = new StringInterner()) {
    this.#integerKeys = integerKeys;
    this.#least = integerKeys.map((key) => (key === "id" ? 1 : 0));
    this.#codes = integerKeys.map((key) => codes[key]);
    this.#textKeys = textKeys;
    this.#interner = interner;
    this.integers = integerKeys.map(() => []);
    this.codes = textKeys.map(() => []);
  }

  /** The value of a text key in an entry: null where it is absent, null or not a string. */
  text(key: number, entry: number): string | null {
    const code = this.codes[key]![entry]!;
    return code === NONE ? null : this.#interner.texts.at(code);
  }

  /**
   * Reads a cell of any form into `count`, `integers` and `codes`. A string in place of a dict is its name. A cell that is empty or null has no entries;
   * neither has one that is reported as unreadable. One that is cut off has its whole ones.
   */
  parse(text: string, report: Report): void {
    this.count = 0;
    if (text.trim() === "") return;
    let value: Literal;
    try {
      value = parseLiteral(text);
    } catch (error) {
      if (!(error instanceof LiteralError)) throw error;
      const {cut} = error;
      if (cut === null || cut instanceof Map) {
        report("not_a_literal", `is neither a Python literal nor JSON (${error.message})`);
        return;
      }
      // What is no dict may have been cut itself.
      const items = cut as readonly Literal[];
      const kept = items.at(-1) instanceof Map ? items : items.slice(0, -1);
      report("cell_cut_off", `${cutOff(text.length)}; entries that are whole and kept: ${kept.length}`);
      value = kept;
    }
    if (value === null || (value instanceof Map && value.size === 0)) return;
    if (!Array.isArray(value)) {
      report("not_a_list", "is not a list");
      return;
    }
    for (const [index, entry] of (value as readonly Literal[]).entries()) {
      if (typeof entry === "string") {
        this.#addName(entry);
        continue;
      }
      if (!(entry instanceof Map)) {
        report("entry_not_valid", `is not a dict (entry ${index})`, shown(entry));
        continue;
      }
      this.#clearEntry();
      for (const [slot, key] of this.#integerKeys.entries()) {
        const least = this.#least[slot]!;
        const values = this.#codes[slot];
        if (values !== undefined) {
          const value = entry.get(key);
          this.integers[slot]![this.count] =
            typeof value === "number" && values.includes(value) ? value : NONE;
          continue;
        }
        this.integers[slot]![this.count] = integerOf(entry.get(key), least, (value) =>
          report(
            least === 1 ? "not_an_id" : "entry_not_valid",
            `is not a whole number from ${least} to ${MAX_ID} ("${key}" of entry ${index})`,
            shown(value),
          ),
        );
      }
      for (const [slot, key] of this.#textKeys.entries()) {
        const text = entry.get(key) ?? null;
        if (typeof text === "string") this.codes[slot]![this.count] = this.#interner.codeOf(text);
        else if (text !== null)
          report("entry_not_valid", `is not a string ("${key}" of entry ${index})`, shown(text));
      }
      this.count++;
    }
  }

  /** Reads a cell that holds nothing but names, with a separator between them, likewise. */
  split(text: string, separator: string): void {
    this.count = 0;
    for (const part of text.split(separator)) {
      const name = part.trim();
      if (name !== "") this.#addName(name);
    }
  }

  /** Adds an entry of which there is only the name. */
  #addName(name: string): void {
    this.#clearEntry();
    const slot = this.#textKeys.indexOf("name");
    if (slot !== -1) this.codes[slot]![this.count] = this.#interner.codeOf(name);
    this.count++;
  }

  /**
   * Reads a cell of the regular form, likewise. Returns false, with `count` and the values undefined, for any other: the
   * cell may be right all the same.
   */
  scan(record: CsvRecord, cell: number): boolean {
    this.count = 0;
    const end = record.end(cell);
    const {bytes, view} = record;
    let i = skipSpace(bytes, record.start(cell), end);
    if (i === end || bytes[i] !== OPEN_BRACKET) return false;
    i = skipSpace(bytes, i + 1, end);
    if (i < end && bytes[i] === CLOSE_BRACKET) return skipSpace(bytes, i + 1, end) === end;
    while (i < end) {
      i = this.#scanDict(bytes, view, i, end);
      if (i < 0 || i === end) return false;
      this.count++;
      if (bytes[i] === CLOSE_BRACKET) return skipSpace(bytes, i + 1, end) === end;
      if (bytes[i] !== COMMA) return false;
      i = skipSpace(bytes, i + 1, end);
    }
    return false;
  }

  /** As `scan`, for a cell that holds one dict and no list: its one entry. */
  scanOne(record: CsvRecord, cell: number): boolean {
    this.count = 0;
    const end = record.end(cell);
    const start = skipSpace(record.bytes, record.start(cell), end);
    if (this.#scanDict(record.bytes, record.view, start, end) !== end) return false;
    this.count = 1;
    return true;
  }

  /** Reads the dict that starts at `i`. Returns the offset of what follows it, or -1. */
  #scanDict(bytes: Buffer, view: DataView, i: number, end: number): number {
    this.#clearEntry();
    for (let position = 0; ; position++) {
      const glue = this.#expect(view, i, end, position) ?? this.#learn(bytes, i, end, position);
      if (glue === undefined) return -1;
      const {slot} = glue;
      i += glue.length;
      if (i >= end) return -1;
      const char = bytes[i]!;
      if (char === SINGLE_QUOTE || char === DOUBLE_QUOTE) {
        if (slot < NONE && !this.#takesNothing(slot)) return -1;
        const close = closingQuote(bytes, i + 1, end, char);
        if (close < 0) return -1;
        if (slot > NONE) this.codes[slot]![this.count] = this.#interner.code(bytes, view, i + 1, close);
        i = close + 1;
      } else if (isDigit(char)) {
        if (slot > NONE) return -1;
        const start = i;
        let value = 0;
        for (; i < end && isDigit(bytes[i]!); i++) value = 10 * value + bytes[i]! - ZERO;
        if (char === ZERO && i > start + 1) return -1;
        if (slot < NONE) {
          const key = NONE - 1 - slot;
          const values = this.#codes[key];
          if (values !== undefined) this.integers[key]![this.count] = values.includes(value) ? value : NONE;
          else if (value > MAX_ID || value < this.#least[key]!) return -1;
          else this.integers[key]![this.count] = value;
        } else if (i < end && bytes[i] === POINT) {
          i++;
          while (i < end && isDigit(bytes[i]!)) i++;
        }
      } else if (startsWith(bytes, i, end, none) || startsWith(bytes, i, end, nil)) {
        if (slot > NONE) this.codes[slot]![this.count] = NONE;
        else if (slot < NONE) this.integers[NONE - 1 - slot]![this.count] = NONE;
        i += none.length;
      } else {
        let word = booleans.find((name) => startsWith(bytes, i, end, name));
        if (word !== undefined && slot !== NONE && !this.#takesNothing(slot)) return -1;
        word ??= notFinite.find((name) => startsWith(bytes, i, end, name));
        if (word === undefined) return -1;
        if (slot > NONE) this.codes[slot]![this.count] = NONE;
        else if (slot < NONE) this.integers[NONE - 1 - slot]![this.count] = NONE;
        i += word.length;
      }
      i = skipSpace(bytes, i, end);
      if (i < end && bytes[i] === CLOSE_BRACE) return skipSpace(bytes, i + 1, end);
    }
  }

  /** Where a value that is no number goes to a code, it is nothing: true. */
  #takesNothing(slot: number): boolean {
    if (slot > NONE || this.#codes[NONE - 1 - slot] === undefined) return false;
    this.integers[NONE - 1 - slot]![this.count] = NONE;
    return true;
  }

  /** What comes before the value, where it is known. */
  #expect(view: DataView, at: number, end: number, position: number): Glue | undefined {
    const known = this.#shapes[position];
    if (known === undefined) return undefined;
    for (let k = 0; k < known.length; k++) if (standsAt(view, at, end, known[k]!)) return known[k]!;
    return undefined;
  }

  /** Reads what comes before a value, `{'id': ` or `, 'name': `, and keeps it in mind. */
  #learn(bytes: Buffer, start: number, end: number, position: number): Glue | undefined {
    if (start >= end || bytes[start] !== (position === 0 ? OPEN_BRACE : COMMA)) return undefined;
    let i = skipSpace(bytes, start + 1, end);
    const quote = bytes[i];
    if (i >= end || (quote !== SINGLE_QUOTE && quote !== DOUBLE_QUOTE)) return undefined;
    const close = closingQuote(bytes, i + 1, end, quote);
    if (close < 0) return undefined;
    const key = bytes.toString("utf8", i + 1, close);
    i = skipSpace(bytes, close + 1, end);
    if (i >= end || bytes[i] !== COLON) return undefined;
    i = skipSpace(bytes, i + 1, end);
    const text = this.#textKeys.indexOf(key);
    const integer = this.#integerKeys.indexOf(key);
    const slot = text >= 0 ? text : integer >= 0 ? NONE - 1 - integer : NONE;
    const length = i - start;
    const words = new Int32Array(Math.ceil(length / 4));
    for (let w = 0; w < words.length; w++) words[w] = bytes.readInt32LE(start + Math.min(4 * w, length - 4));
    const glue = {length, words, slot};
    // What a hostile file makes ever more numerous or longer is not worth keeping.
    if (this.#shapes[position] === undefined && position < 64) this.#shapes[position] = [];
    if (length < 64 && (this.#shapes[position]?.length ?? 8) < 8) this.#shapes[position]?.push(glue);
    return glue;
  }

  #clearEntry(): void {
    for (let slot = 0; slot < this.integers.length; slot++) this.integers[slot]![this.count] = NONE;
    for (let slot = 0; slot < this.codes.length; slot++) this.codes[slot]![this.count] = NONE;
  }
}

/** What separates two values of a dict, and where the value after it goes: see `#shapes`. */
interface Glue {
  readonly length: number;
  /** Its bytes, four to a word; the last word may overlap the one before. */
  readonly words: Int32Array;
  /** Of a text, its index; of an integer, NONE - 1 - its index; NONE of a value that is not wanted. */
  readonly slot: number;
}

/**
 * Whether the glue is at `at`. Most bytes of a credits file are glue: comparing them by fours takes a third
 * of the time.
 */
function standsAt(view: DataView, at: number, end: number, {length, words}: Glue): boolean {
  if (at + length > end) return false;
  const last = words.length - 1;
  for (let w = 0; w < last; w++) if (view.getInt32(at + 4 * w, true) !== words[w]) return false;
  return view.getInt32(at + length - 4, true) === words[last];
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= ZERO + 9;
}

function startsWith(bytes: Buffer, at: number, end: number, what: Buffer): boolean {
  if (at + what.length > end) return false;
  for (let i = 0; i < what.length; i++) if (bytes[at + i] !== what[i]) return false;
  return true;
}

/** Offset of the quote that closes a string, or -1 if it holds an escape or a control character before that. */
function closingQuote(bytes: Buffer, from: number, end: number, quote: number): number {
  for (let i = from; i < end; i++) {
    const char = bytes[i]!;
    if (char === quote) return i;
    if (char === BACKSLASH || char < SPACE) return -1;
  }
  return -1;
}

function skipSpace(bytes: Buffer, from: number, end: number): number {
  let i = from;
  while (i < end && (bytes[i] === SPACE || bytes[i] === LF || bytes[i] === CR)) i++;
  return i;
}

/** A value of a cell, as JSON. */
function shown(value: Literal): string {
  if (typeof value === "string") return value;
  return JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Map) return Object.fromEntries(part);
    return typeof part === "bigint" ? Number(part) : part;
  });
}

/** An id as files of different makers have it: `862`, `862.0` or `"862"`; `"12.000"` may be twelve thousand. */
function integerOf(value: Literal | undefined, least: number, report: (value: Literal) => void): number {
  if (value === null || value === undefined || value === "") return NONE;
  const number = typeof value === "string" && /^\d+(?:\.(?!000$)0*)?$/.test(value) ? Number(value) : value;
  if (typeof number === "number" && Number.isInteger(number) && number >= least && number <= MAX_ID)
    return number;
  report(value);
  return NONE;
}
