import {el} from "../dom/el.js";
import type {Language} from "../format/language.js";
import {commonText} from "../text/common.js";
import {csvButtons} from "./csvButtons.js";
import {dataTable, type TableColumn} from "./dataTable.js";

/** "Show data": the numbers behind a chart as a table and as a CSV file. */
export function dataDetails<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  options: {readonly lang: Language; readonly label: string; readonly file: string},
): HTMLElement {
  const text = commonText[options.lang];
  const details = el("details", {class: "data"}, el("summary", {}, text.data));
  // Most readers never open it, and a table of thousands of cells takes a while.
  const fill = () => {
    details.append(
      dataTable(rows, columns, {label: options.label, unknown: text.unknown}),
      el("div", {class: "actions"}, ...csvButtons(rows, columns, options.file, options.lang)),
    );
  };
  details.addEventListener("toggle", fill, {once: true});
  return details;
}
