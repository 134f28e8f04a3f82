import type {CsvRecord} from "./csvRecord.js";
import {CsvTable} from "./csvTable.js";
import {isDate} from "./isDate.js";
import {fieldOf, type MovieColumn} from "./movieColumns.js";
import type {PlainText} from "./plainText.js";
import type {RawCorrection, RawCorrections, RawMovie} from "./raw.js";
import {readFilmId} from "./readFilmId.js";

/** The columns that can be corrected, and how a value of each is written. */
const columns: Readonly<Partial<Record<MovieColumn, keyof typeof forms>>> = {
  title: "text",
  original_title: "text",
  release_date: "date",
  original_language: "text",
  status: "text",
  runtime: "number",
  budget: "number",
  revenue: "number",
  popularity: "number",
  vote_average: "number",
  vote_count: "number",
  belongs_to_collection: "text",
  genres: "names",
  production_companies: "names",
  production_countries: "names",
  spoken_languages: "names",
  keywords: "names",
  tagline: "text",
  overview: "text",
};

/** What a text means in a column of each form; undefined where it means nothing. */
const forms = {
  text: (text: string) => text || null,
  number: (text: string) => (text === "" ? null : /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined),
  date: (text: string) => (text === "" ? null : isDate(text) ? text : undefined),
  names: (text: string) =>
    text
      .split("|")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
};

const wrong = {
  text: ["entry_not_valid", "is no text"],
  number: ["not_a_number", "is not a number such as 5000 or 1234.5"],
  date: ["not_a_date", "is not a date such as 1999-03-15"],
  names: ["entry_not_valid", "is no list of names"],
} as const;

/** Opens the file of corrections and reads its header. */
export function openCorrections(file: string | PlainText) {
  return new CsvTable(file, ["id", "column", "value"], ["reason"]);
}

/**
 * Reads the file of corrections: what a column of a film is to be. An empty value makes it unknown; names of a list are
 * separated by bars.
 *
 * @throws DataRefused where the file cannot be read as a CSV or lacks a necessary column.
 */
export function readCorrections(file: string | PlainText): RawCorrections {
  const table = openCorrections(file);
  const at = table.columns;
  const rows: RawCorrection[] = [];
  for (const record of table.records) {
    if (!table.check(record)) continue;
    const id = readFilmId(table, record, at.id);
    const set = setBy(table, record, at);
    if (id === null || set === null) continue;
    const [column, value] = [record.text(at.column).trim(), record.text(at.value).trim()];
    rows.push({record: record.number, id, column, value, reason: record.text(at.reason).trim() || null, set});
  }
  return {...table.fileReport, rows};
}

/** What a record sets; null where it says nothing that can be, which is reported. */
function setBy(
  table: CsvTable<string>,
  record: CsvRecord,
  at: Readonly<Record<"column" | "value", number>>,
): Partial<RawMovie> | null {
  const column = record.text(at.column).trim() as MovieColumn;
  const form = columns[column];
  if (form === undefined) {
    table.report(record, at.column, "not_a_column", `is none of ${Object.keys(columns).join(", ")}`);
    return null;
  }
  table.markReadable(at.column);
  const value = forms[form](record.text(at.value).trim());
  if (value === undefined) {
    const [kind, message] = wrong[form];
    table.report(record, at.value, kind, message);
    return null;
  }
  table.markReadable(at.value);
  return {[fieldOf[column]]: value};
}
