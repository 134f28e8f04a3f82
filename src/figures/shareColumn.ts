import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import type {TableColumn} from "./dataTable.js";

/** A column of shares, in per cent; unknown where there is no whole. */
export function shareColumn<Row>(
  title: string,
  part: (row: Row) => number,
  whole: (row: Row) => number,
  lang: Language,
): TableColumn<Row> {
  return {
    title,
    numeric: true,
    show: (row) => (whole(row) === 0 ? null : format(lang).share(part(row), whole(row))),
    value: (row) => (whole(row) === 0 ? null : (100 * part(row)) / whole(row)),
  };
}
