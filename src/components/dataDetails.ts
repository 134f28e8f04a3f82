import {csvFormatRows} from "d3-dsv";
import type {Language} from "../frame/language.js";
import {commonText} from "../text/common.js";
import {dataTable, type TableColumn} from "./dataTable.js";
import {download} from "./download.js";
import {el} from "./el.js";

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
      el("div", {class: "actions"}, csvButton(rows, columns, options.file, text.csv)),
    );
  };
  details.addEventListener("toggle", fill, {once: true});
  return details;
}

/** A button that saves rows as a CSV file, with the mark by which Excel knows UTF-8. */
export function csvButton<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  file: string,
  label: string,
): HTMLElement {
  const button = el("button", {class: "button-quiet", type: "button"}, label);
  button.addEventListener("click", () => {
    const csv = csvFormatRows([
      columns.map(({title}) => title),
      ...rows.map((row) => columns.map(({value}) => String(value(row) ?? ""))),
    ]);
    download(`${file}.csv`, new Blob([`\ufeff${csv}`], {type: "text/csv;charset=utf-8"}));
  });
  return button;
}
