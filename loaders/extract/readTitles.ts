import {CsvTable} from "./csvTable.js";
import type {PlainText} from "./plainText.js";
import type {RawTitle, RawTitles} from "./raw.js";
import {readFilmId} from "./readFilmId.js";

/** Records left out that are kept as they are: of further ones only their number matters. */
const FEW = 10;

/** Opens the file of titles and reads its header. */
export function openTitles(file: string | PlainText) {
  return new CsvTable(file, ["id", "title"], ["language"]);
}

/**
 * Reads the file of further titles, in other languages mostly.
 *
 * @throws DataRefused where the file cannot be read as a CSV or lacks a necessary column.
 */
export function readTitles(file: string | PlainText): RawTitles {
  const table = openTitles(file);
  const at = table.columns;
  const rows: RawTitle[] = [];
  const leftOut: {record: number; id: number | null; title: string | null}[] = [];
  const leave = (record: number, id: number | null, title: string | null) => {
    const last = leftOut.length < FEW ? undefined : leftOut.at(-1);
    leftOut.push(last ?? {record, id, title});
  };
  for (const record of table.records) {
    if (!table.check(record)) {
      leave(record.number, null, null);
      continue;
    }
    const id = readFilmId(table, record, at.id);
    // Any text is a title, also "None".
    const title = record.text(at.title).trim() || null;
    const code = record.text(at.language).trim().toLowerCase();
    let language: string | null = null;
    if (/^[a-z]{2}$/.test(code)) {
      language = code;
      table.markReadable(at.language);
    } else if (code !== "" && !table.missing(at.language, record.text(at.language))) {
      table.report(record, at.language, "not_a_language", "is no ISO 639-1 code of a language, such as es");
    }
    if (id === null || title === null) leave(record.number, id, title);
    else rows.push({record: record.number, id, title, language});
  }
  return {...table.fileReport, rows, leftOut};
}
