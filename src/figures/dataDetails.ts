import {el} from "../dom/el.js";
import type {Language} from "../format/language.js";
import {commonText} from "../text/common.js";
import {csvButtons} from "./csvButtons.js";
import {dataTable, type TableColumn} from "./dataTable.js";
import {jsonButton} from "./jsonButton.js";

/**
 * "Show data": the numbers behind a chart as a table and as files.
 * @param options.file name of those files, without an ending; none where they are offered elsewhere
 */
export function dataDetails<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  options: {readonly lang: Language; readonly label: string; readonly file?: string},
): HTMLElement {
  const {lang, label, file} = options;
  const text = commonText[lang];
  const details = el("details", {class: "data"}, el("summary", {}, text.data));
  // Most readers never open it, and a table of thousands of cells takes a while.
  const fill = () => {
    details.append(dataTable(rows, columns, {label, unknown: text.unknown}));
    if (file !== undefined)
      details.append(
        el(
          "div",
          {class: "actions"},
          ...csvButtons(rows, columns, file, lang),
          jsonButton(rows, columns, file, text.json),
        ),
      );
  };
  details.addEventListener("toggle", fill, {once: true});
  return details;
}
