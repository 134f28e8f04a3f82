/** How a CSV file is written: with commas and decimal points, or as spreadsheets read it in Spanish. */
export type CsvForm = "plain" | "spanish";

export type CsvCell = string | number | null;

const signs: Readonly<Record<CsvForm, {readonly delimiter: string; readonly decimal: string}>> = {
  plain: {delimiter: ",", decimal: "."},
  spanish: {delimiter: ";", decimal: ","},
};

/** What makes a spreadsheet run a text as a formula (OWASP, "CSV Injection"); East Asian ones take the wide signs too. */
const runs = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A CSV file in UTF-8, with the mark by which spreadsheets know it. Numbers stand bare, texts in quotes; a text that a
 * spreadsheet would run begins with an apostrophe. Null is an empty cell.
 */
export function csvFile(rows: Iterable<readonly CsvCell[]>, form: CsvForm): Blob {
  const {delimiter, decimal} = signs[form];
  const cell = (value: CsvCell): string => {
    if (value === null) return "";
    if (typeof value === "number") return String(value).replace(".", decimal);
    return `"${runs.test(value) ? "'" : ""}${value.replaceAll('"', '""')}"`;
  };
  const lines = Array.from(rows, (row) => row.map(cell).join(delimiter));
  return new Blob([`\ufeff${lines.join("\n")}\n`], {type: "text/csv;charset=utf-8"});
}
