import {el} from "../dom/el.js";
import type {Language} from "../format/language.js";
import {commonText} from "../text/common.js";
import {dataTable, type TableColumn} from "./dataTable.js";

/** "Show data": the numbers behind a chart as a table. */
export function dataDetails<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  {lang, label}: {readonly lang: Language; readonly label: string},
): HTMLElement {
  const text = commonText[lang];
  const details = el("details", {class: "data"}, el("summary", {}, text.data));
  // Most readers never open it, and a table of thousands of cells takes a while.
  const fill = () => {
    details.append(dataTable(rows, columns, {label, unknown: text.unknown}));
  };
  details.addEventListener("toggle", fill, {once: true});
  return details;
}
