import {el} from "../dom/el.js";
import {copyButtons} from "../layout/copyButtons.js";
import {takeAlongText} from "../text/takeAlong.js";
import {csvButtons} from "./csvButtons.js";
import {embedCode} from "./embedCode.js";
import {figureAddress} from "./figureAddress.js";
import {handOver} from "./handedTables.js";
import {jsonButton} from "./jsonButton.js";
import {pictureButtons} from "./pictureButtons.js";
import {sqlAddress} from "./sqlAddress.js";
import type {TakeAlongOptions} from "./takeAlong.js";

/**
 * The buttons that a reader takes a figure along with, in groups.
 * @param inside an element of the figure
 */
export function takeAlongGroups<Row>(inside: HTMLElement, options: TakeAlongOptions<Row>): HTMLElement {
  const {lang, chart, title} = options;
  const text = takeAlongText[lang];
  const group = (label: string, ...items: readonly HTMLElement[]) =>
    el(
      "div",
      {class: "take-along-group", role: "group", "aria-label": label},
      el("span", {class: "meta", "aria-hidden": "true"}, label),
      ...items,
    );
  const copy = (label: string, copied: () => string) =>
    copyButtons([{label, text: copied}], lang, "button-quiet");
  return el(
    "div",
    {class: "take-along-groups"},
    chart === null ? null : pictureButtons(chart.now, options),
    group(text.data, ...dataButtons(options)),
    group(
      text.link,
      copy(text.copyLink, () => figureAddress(inside)),
    ),
    group(
      text.embed,
      copy(text.copyEmbed, () => embedCode(inside, {lang, title, draw: chart?.draw ?? null})),
    ),
  );
}

function dataButtons<Row>({rows, columns, file, lang, title}: TakeAlongOptions<Row>): readonly HTMLElement[] {
  const {saveDataAs} = takeAlongText[lang];
  const csv = csvButtons(rows, columns, file, lang, "CSV");
  const json = jsonButton(rows, columns, file, "JSON");
  csv[0]?.setAttribute("aria-label", saveDataAs("CSV"));
  json.setAttribute("aria-label", saveDataAs("JSON"));
  return [...csv, json, sqlButton({rows, columns, file, lang, title})];
}

/** Leads to where SQL is written, with the figure's data as a table there. */
function sqlButton<Row>({
  rows,
  columns,
  file,
  lang,
  title,
}: Pick<TakeAlongOptions<Row>, "rows" | "columns" | "file" | "lang" | "title">): HTMLElement {
  const text = takeAlongText[lang];
  const button = el("button", {class: "button-quiet", type: "button"}, text.openInSql);
  button.addEventListener("click", () => {
    const table = handOver(file, title, columns, rows);
    if (table === null) button.replaceWith(el("span", {class: "meta", role: "status"}, text.openFailed));
    else location.assign(sqlAddress(`SELECT *\nFROM ${table.name}`));
  });
  return button;
}
