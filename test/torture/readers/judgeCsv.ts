import {readCsv} from "../../../loaders/extract/csv.js";
import {type Finding, shown} from "./finding.js";
import {judgeError} from "./judgeError.js";
import type {CsvAnswer} from "./oracle.js";

/** Reads a file's records and holds them against Python's, if there are any. */
export function judgeCsv(path: string, name: string, answer: CsvAnswer | null): Finding[] {
  let rows: string[][];
  let isText = true;
  try {
    rows = Array.from(readCsv(path), (record) => {
      isText &&= record.wellFormed;
      return Array.from({length: record.length}, (_, cell) => record.text(cell));
    });
  } catch (error) {
    return judgeError(error, name);
  }
  if (answer?.rows === undefined || JSON.stringify(rows) === JSON.stringify(answer.rows)) return [];
  const at = rows.findIndex((row, index) => JSON.stringify(row) !== JSON.stringify(answer.rows?.[index]));
  // A quote between the bytes of a character: Python reads the bytes first, then the quotes.
  if (!isText && at >= 0) return [];
  if (at < 0) return [{kind: "loss", what: `records after ${rows.length} are lost`}];
  return [
    {
      kind: "difference",
      what: `record ${at} is read as ${shown(rows[at])}, by Python as ${shown(answer.rows[at])}`,
    },
  ];
}
