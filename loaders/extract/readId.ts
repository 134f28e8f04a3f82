import type {CsvRecord} from "./csvRecord.js";

const SPACE = 32;
const [TAB, CR] = [9, 13];
const ZERO = 48;
const POINT = 46;

/** The largest id: that of a column of 32-bit integers. */
export const MAX_ID = 0x7fffffff;

/** What an id is, for messages. */
export const idForm = `a whole number from 1 to ${MAX_ID}`;

/**
 * The id that a cell holds, a whole number from 1 to 2^31 - 1 in plain digits, also saved as `862.0` or with spaces
 * around it; null for all else, such as `0`, `+5`, `1e3`, `0x1f`, or `12.000`, which may be twelve thousand.
 */
export function readId(record: CsvRecord, cell: number): number | null {
  const {bytes} = record;
  let end = record.end(cell);
  let i = record.start(cell);
  while (i < end && isSpace(bytes[i]!)) i++;
  while (end > i && isSpace(bytes[end - 1]!)) end--;
  let id = 0;
  for (; i < end && bytes[i]! >= ZERO && bytes[i]! <= ZERO + 9; i++) {
    id = 10 * id + bytes[i]! - ZERO;
    if (id > MAX_ID) return null;
  }
  if (i < end && bytes[i] === POINT) {
    const point = i++;
    while (i < end && bytes[i] === ZERO) i++;
    if (i - point === 4) return null;
  }
  return i === end && id > 0 ? id : null;
}

/** A space, or one of the control characters that count as space. */
function isSpace(byte: number): boolean {
  return byte === SPACE || (byte >= TAB && byte <= CR);
}
