import type {TableColumn} from "../../../figures/dataTable.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";

/** A column of returns; null is unknown. */
export function measureColumn<Row>(
  title: string,
  of: (row: Row) => number | null,
  lang: Language,
): TableColumn<Row> {
  return {
    title,
    numeric: true,
    show: (row) => {
      const value = of(row);
      return value === null ? null : format(lang).measure(value);
    },
    value: of,
  };
}

/** A column of text. */
export function nameColumn<Row>(title: string, of: (row: Row) => string): TableColumn<Row> {
  return {title, show: of, value: of};
}
