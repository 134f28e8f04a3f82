import {CsvTable} from "./csvTable.js";
import {EntryReader} from "./entryReader.js";
import type {RawKeywords} from "./raw.js";
import {readId} from "./readNumber.js";

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
    const film = readId(record, id);
    if (film === null) table.report(record, id, "not_an_id", "is not a number");
    reader.read(record, keywords, (kind, message) => table.report(record, keywords, kind, message));
    const names: string[] = [];
    for (let entry = 0; entry < reader.count; entry++) {
      const name = reader.text(0, entry);
      if (name) names.push(name);
      else if (name === null) table.report(record, keywords, "entry_not_valid", `entry ${entry} has no name`);
    }
    if (film !== null && !byFilm.has(film)) byFilm.set(film, names);
    else leftOut.push({record: record.number, id: film, keywords: names});
  }
  return {...table.fileReport, byFilm, leftOut};
}
