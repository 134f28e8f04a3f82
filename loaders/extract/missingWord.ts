/** What tools write into a cell that has no value. */
const words: ReadonlySet<string> = new Set(["nan", "NaN", "None", "null", "NULL", "N/A", "NaT", "<NA>"]);

const SPACE = 32;
const [LETTER_N, SMALL_N, LESS_THAN] = [78, 110, 60];

/**
 * Whether a cell holds nothing but a word for a missing value: `nan`, `NaN`, `None`, `null`, `NULL`, `N/A`, `NaT` or
 * `<NA>`.
 */
export function isMissingWord(cell: string): boolean {
  // Most cells are told from the words by their first letter.
  const first = cell.charCodeAt(0);
  if (first > SPACE && first !== SMALL_N && first !== LETTER_N && first !== LESS_THAN) return false;
  return words.has(cell.trim());
}
