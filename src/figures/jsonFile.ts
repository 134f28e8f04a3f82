import type {TableColumn} from "./dataTable.js";
import {plainTitle} from "./plainTitle.js";

/** What the file of a figure's data says of them, beside the rows; null where the figure does not say it. */
export interface JsonFacts {
  readonly title: string | null;
  /** What the figure shows, with units. */
  readonly description: string | null;
  readonly source: string | null;
  readonly address: string;
}

/** A figure's data as JSON: its facts and `rows`, objects with the columns' titles as keys; null is unknown. */
export function jsonFile<Row>(
  facts: JsonFacts,
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
): Blob {
  const objects = rows.map((row) =>
    Object.fromEntries(columns.map((column) => [plainTitle(column), column.value(row)])),
  );
  return new Blob([`${JSON.stringify({...facts, rows: objects}, null, 2)}\n`], {type: "application/json"});
}
