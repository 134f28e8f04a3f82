import {CsvTable} from "./csvTable.js";
import {EntryReader} from "./entryReader.js";
import type {RawKeywords} from "./raw.js";
import {readFilmId} from "./readFilmId.js";

/**
 * Reads the keywords file.
 *
 * @throws Error where the file cannot be read as a CSV or lacks a necessary column.
 */
export function readKeywords(path: string): RawKeywords {
  const table = new CsvTable(path, ["id", "keywords"]);
  const {id, keywords} = table.columns;
  const reader = new EntryReader([], ["name"]);
  const byFilm = new Map<number, readonly string[]>();
  const leftOut: {record: number; id: number | null; keywords: readonly string[]}[] = [];
  for (const record of table.records) {
    table.check(record);
    const film = readFilmId(table, record, id);
    const names: string[] = [];
    const missing = table.missing(record, keywords);
    if (!missing)
      reader.read(record, keywords, (kind, message) => table.report(record, keywords, kind, message));
    for (let entry = 0; entry < (missing ? 0 : reader.count); entry++) {
      const name = reader.text(0, entry);
      if (name) names.push(name);
      else if (name === null) table.report(record, keywords, "entry_not_valid", `entry ${entry} has no name`);
    }
    if (names.length > 0) table.sound(keywords);
    if (film !== null && !byFilm.has(film)) byFilm.set(film, names);
    else leftOut.push({record: record.number, id: film, keywords: names});
  }
  return {...table.fileReport, byFilm, leftOut};
}
