import type {CsvRecord} from "./csvRecord.js";
import type {CsvTable} from "./csvTable.js";
import type {EntryReader} from "./entryReader.js";

/** Reads a nested cell into a reader; what is wrong with it becomes a problem of its file. */
export function readEntries(
  table: CsvTable<string>,
  record: CsvRecord,
  cell: number,
  reader: EntryReader,
): void {
  if (reader.scan(record, cell)) return;
  const text = record.text(cell);
  reader.parse(table.missing(cell, text) ? "" : text, (kind, message, value = text) => {
    table.report(record, cell, kind, message, value);
  });
}
