import {download} from "../dom/download.js";
import {el} from "../dom/el.js";
import type {TableColumn} from "./dataTable.js";
import {figureAddress} from "./figureAddress.js";
import {jsonFile} from "./jsonFile.js";

/** A button that saves rows as a JSON file, with what the figure that it stands in says of them. */
export function jsonButton<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  file: string,
  label: string,
): HTMLElement {
  const button = el("button", {class: "button-quiet", type: "button"}, label);
  const said = (part: string) =>
    button.closest("figure")?.querySelector(`.chart-${part}`)?.textContent?.trim() ?? null;
  button.addEventListener("click", () => {
    const facts = {
      title: said("title"),
      description: said("subtitle"),
      source: said("note"),
      address: figureAddress(button),
    };
    download(`${file}.json`, jsonFile(facts, rows, columns));
  });
  return button;
}
