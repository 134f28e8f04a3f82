import {CsvRecord} from "../../../loaders/extract/csvRecord.js";

/** A record of the given cells. */
export function recordOf(...cells: readonly string[]): CsvRecord {
  const record = new CsvRecord();
  let bytes = Buffer.alloc(0);
  for (const cell of cells) {
    const start = bytes.length;
    bytes = Buffer.concat([bytes, Buffer.from(cell)]);
    record.push(start, bytes.length, false);
  }
  record.setBytes(bytes);
  return record;
}
