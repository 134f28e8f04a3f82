import type {CsvRecord} from "./csvRecord.js";

/** What tools write into a cell that has no value. */
const words = ["nan", "NaN", "None", "null", "NULL", "N/A"].map((word) => Buffer.from(word));

const SPACE = 32;
const [LETTER_N, SMALL_N] = [78, 110];

/** Whether a cell holds nothing but a word for a missing value: `nan`, `NaN`, `None`, `null`, `NULL` or `N/A`. */
export function isMissingWord(record: CsvRecord, cell: number): boolean {
  const {bytes} = record;
  let end = record.end(cell);
  let start = record.start(cell);
  while (start < end && bytes[start]! <= SPACE) start++;
  // Most cells are told from the words by their first letter.
  if (start === end || (bytes[start] !== SMALL_N && bytes[start] !== LETTER_N)) return false;
  while (bytes[end - 1]! <= SPACE) end--;
  return end - start <= 4 && words.some((word) => word.compare(bytes, start, end) === 0);
}
