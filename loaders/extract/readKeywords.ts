import {CsvTable} from "./csvTable.js";
import {EntryReader} from "./entryReader.js";
import type {PlainText} from "./plainText.js";
import type {RawKeywords} from "./raw.js";
import {readEntries} from "./readEntries.js";
import {readFilmId} from "./readFilmId.js";

/** Records left out that are kept as they are: of further ones only their number matters. */
const FEW = 10;

/** Opens the keywords file and reads its header. */
export function openKeywords(file: string | PlainText) {
  return new CsvTable(file, ["id", "keywords"]);
}

/**
 * Reads the keywords file.
 *
 * @throws DataRefused where the file cannot be read as a CSV or lacks a necessary column.
 */
export function readKeywords(file: string | PlainText): RawKeywords {
  const table = openKeywords(file);
  const {id, keywords} = table.columns;
  const reader = new EntryReader([], ["name"]);
  const byFilm = new Map<number, readonly string[]>();
  const leftOut: {record: number; id: number | null; keywords: readonly string[]}[] = [];
  const leave = (record: number, film: number | null, names: readonly string[]) => {
    const last = leftOut.length < FEW ? undefined : leftOut.at(-1);
    leftOut.push(last ?? {record, id: film, keywords: names});
  };
  for (const record of table.records) {
    if (!table.check(record)) {
      leave(record.number, null, []);
      continue;
    }
    const film = readFilmId(table, record, id);
    const names: string[] = [];
    readEntries(table, record, keywords, reader);
    for (let entry = 0; entry < reader.count; entry++) {
      const name = reader.text(0, entry);
      if (name) names.push(name);
      else if (name === null) table.reportLack(record, keywords, entry, "no name");
    }
    if (names.length > 0) table.markReadable(keywords);
    if (film !== null && !byFilm.has(film)) byFilm.set(film, names.slice());
    else leave(record.number, film, names);
  }
  return {...table.fileReport, byFilm, leftOut};
}
