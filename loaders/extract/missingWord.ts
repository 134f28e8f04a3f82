/** What tools write into a cell that has no value. */
const words: ReadonlySet<string> = new Set([
  // pandas, Python, JSON
  ...["nan", "NaN", "None", "null", "NaT", "<NA>"],
  // Excel, R, databases and their dumps
  ...["N/A", "#N/A", "NA", "NULL", "\\N"],
]);

const SPACE = 32;
const firstLetters = new Set([..."Nn<#\\"].map((letter) => letter.charCodeAt(0)));

/**
 * Whether a cell holds nothing but a word for a missing value: `nan`, `NaN`, `None`, `null`, `NaT`, `<NA>`, `N/A`,
 * `#N/A`, `NA`, `NULL` or `\\N`.
 */
export function isMissingWord(cell: string): boolean {
  // Most cells are told from the words by their first letter.
  const first = cell.charCodeAt(0);
  if (first > SPACE && !firstLetters.has(first)) return false;
  return words.has(cell.trim());
}
