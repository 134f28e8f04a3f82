import type {CsvRecord} from "./csvRecord.js";
import type {CsvTable} from "./csvTable.js";
import type {EntryReader} from "./entryReader.js";

/** Reads a cell that holds a list into a reader; what is wrong with it becomes a problem of its file. */
export function readEntries(
  table: CsvTable<string>,
  record: CsvRecord,
  cell: number,
  reader: EntryReader,
): void {
  const separator = table.separators[cell];
  if (separator !== undefined) {
    const names = record.text(cell);
    reader.split(table.missing(cell, names) ? "" : names, separator);
    return;
  }
  if (reader.scan(record, cell)) return;
  const text = record.text(cell);
  reader.parse(table.missing(cell, text) ? "" : text, (kind, message, value = text) => {
    table.report(record, cell, kind, message, value);
  });
}
