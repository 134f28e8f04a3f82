import type {CsvRecord} from "./csvRecord.js";
import type {FileShape} from "./fileShape.js";
import {TwoReadings} from "./twoReadings.js";

const ZERO = 48;
const POINT = 46;

/** Numbers with a decimal point, or with a decimal comma; the other sign, a space or an apostrophe marks thousands. */
const [withPoint, withComma] = [form(".", ","), form(",", ".")];

/** A column of numbers. What its points and commas mean is for the column to prove: `5.000` is 5 or 5000. */
export class NumberColumn {
  readonly #readings = new TwoReadings<number>();
  readonly #most: number;
  readonly #decimal: FileShape["decimal"];
  readonly #factor: number;

  /**
   * @param most the largest number that the column may hold: a reading beyond it is none where the other is not
   * @param decimal what stands before decimals, where that is known
   * @param factor what each number is multiplied with
   */
  constructor(most = Number.POSITIVE_INFINITY, decimal?: FileShape["decimal"], factor = 1) {
    this.#most = most;
    this.#decimal = decimal;
    this.#factor = factor;
  }

  /**
   * The number that a cell holds: `862`, `1995.0`, `6.2e-5`, and in the forms that people write `1,234.5`, `30.000,50`,
   * `1 234`.
   *
   * @param row where the number goes, for `settle`
   * @returns null where the cell is blank, or the number has to wait for the rest of the column; undefined where the
   * cell holds something else
   */
  read(record: CsvRecord, cell: number, row: number): number | null | undefined {
    const value = this.#read(record, cell, row);
    return typeof value === "number" ? this.#scaled(value) : value;
  }

  #read(record: CsvRecord, cell: number, row: number): number | null | undefined {
    const end = record.end(cell);
    const start = record.start(cell);
    if (start === end) return null;
    // Up to 15 digits and a point: the quotient of two numbers that are exact is rounded once, as it should be.
    if (end - start <= 16 && this.#decimal !== "comma") {
      const {bytes} = record;
      let digits = 0;
      let scale = 0;
      let i = start;
      for (; i < end; i++) {
        const byte = bytes[i]!;
        if (byte >= ZERO && byte <= ZERO + 9) {
          digits = 10 * digits + byte - ZERO;
          scale *= 10;
        } else if (byte === POINT && scale === 0 && i > start) {
          scale = 1;
        } else {
          break;
        }
      }
      if (i === end && digits <= Number.MAX_SAFE_INTEGER) {
        if (scale === 0) return digits;
        // One to three digits, no zero before them, and three after the point: there the point may mark thousands.
        if (this.#decimal === undefined && scale === 1000 && end - start <= 7 && bytes[start] !== ZERO) {
          return this.#add(record, cell, row, digits / scale, digits);
        }
        this.#readings.proveFirst(record, cell);
        return digits / scale;
      }
    }
    const text = record.text(cell).trim();
    if (text === "") return null;
    const [first, second] = [withPoint(text), withComma(text)];
    if (first === null && second === null) return undefined;
    if (this.#decimal !== undefined) return (this.#decimal === "point" ? first : second) ?? undefined;
    return this.#add(record, cell, row, first, second);
  }

  /** Without the error of the multiplication: 1.1 million is 1,100,000. */
  #scaled(value: number): number {
    return this.#factor === 1 ? value : Number((value * this.#factor).toPrecision(15));
  }

  #add(
    record: CsvRecord,
    cell: number,
    row: number,
    first: number | null,
    second: number | null,
  ): number | null {
    const one = first !== null && Math.abs(first) <= this.#most;
    const two = second !== null && Math.abs(second) <= this.#most;
    if (one === two) return this.#readings.add(record, cell, row, first, second);
    return this.#readings.add(record, cell, row, one ? first : null, two ? second : null);
  }

  /**
   * Gives the numbers that wait to their rows, after the last record.
   * @returns null, or where the column does not prove what they are: why, in a clause, and the numbers stay unknown
   */
  settle(give: (row: number, value: number) => void): string | null {
    const reason = this.#readings.settle((row, value) => give(row, this.#scaled(value)));
    // Where no number waits, each is of one form by itself.
    return this.#readings.waiting === 0 ? null : reason;
  }
}

/** The function that reads numbers of one form: null for texts of another. */
function form(decimal: "." | ",", thousands: "." | ","): (text: string) => number | null {
  const plain = `\\d+\\${decimal}?\\d*|\\${decimal}\\d+`;
  const grouped = `[1-9]\\d{0,2}(?<mark>[\\${thousands}' \u00a0\u2009\u202f\u2019])\\d{3}(?:\\k<mark>\\d{3})*`;
  const pattern = new RegExp(`^[+-]?(?:(?:${plain})(?:[eE][+-]?\\d+)?|${grouped}(?:\\${decimal}\\d*)?)$`);
  return (text) => {
    const match = pattern.exec(text);
    if (match === null) return null;
    const mark = match.groups?.mark;
    const digits = mark === undefined ? text : text.replaceAll(mark, "");
    const value = Number(digits.replace(decimal, "."));
    return Number.isFinite(value) ? value : null;
  };
}
