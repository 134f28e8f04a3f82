import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import type {TableColumn} from "./dataTable.js";

/** A column of numbers; null is unknown. */
export function countColumn<Row>(
  title: string,
  of: (row: Row) => number | null,
  lang: Language,
  digits = 0,
): TableColumn<Row> {
  return {
    title,
    numeric: true,
    show: (row) => {
      const value = of(row);
      return value === null ? null : format(lang).number(value, digits);
    },
    value: of,
  };
}
