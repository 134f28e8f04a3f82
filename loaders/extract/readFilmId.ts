import type {CsvRecord} from "./csvRecord.js";
import type {CsvTable} from "./csvTable.js";
import {idForm, readId} from "./readId.js";

/** The film's id in a record of any file; where there is none, that is a problem of the file. */
export function readFilmId(table: CsvTable<string>, record: CsvRecord, cell: number): number | null {
  const id = readId(record, cell);
  if (id !== null) table.markReadable(cell);
  else if (table.missing(cell, record.text(cell)) || record.text(cell).trim() === "")
    table.reportMissing(record, cell);
  else table.report(record, cell, "not_an_id", `is not an id, which is ${idForm}`);
  return id;
}
