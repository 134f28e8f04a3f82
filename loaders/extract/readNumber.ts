import type {CsvRecord} from "./csvRecord.js";

const ZERO = 48;
const POINT = 46;
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The number that a cell holds (`862`, `1995.0`, `6.2e-5`), or null where it is empty or holds something else. */
export function readNumber(record: CsvRecord, cell: number): number | null {
  const end = record.end(cell);
  const start = record.start(cell);
  if (start === end) return null;
  // Up to 15 digits and a point: the quotient of two numbers that are exact is rounded once, as it should be.
  if (end - start <= 16) {
    let digits = 0;
    let scale = 0;
    let i = start;
    for (; i < end; i++) {
      const byte = record.bytes[i]!;
      if (byte >= ZERO && byte <= ZERO + 9) {
        digits = 10 * digits + byte - ZERO;
        scale *= 10;
      } else if (byte === POINT && scale === 0 && i > start) {
        scale = 1;
      } else {
        break;
      }
    }
    if (i === end && digits <= Number.MAX_SAFE_INTEGER) return scale === 0 ? digits : digits / scale;
  }
  const text = record.text(cell).trim();
  return decimal.test(text) ? Number(text) : null;
}

/** The id that a cell holds: a whole number from 0 to 2^31 - 1, also saved as `862.0`; null for all else. */
export function readId(record: CsvRecord, cell: number): number | null {
  const number = readNumber(record, cell);
  return number !== null && Number.isInteger(number) && number >= 0 && number <= 0x7fffffff ? number : null;
}
