import {el} from "../dom/el.js";
import {escapeHtml} from "../dom/escapeHtml.js";
import type {Language} from "../format/language.js";
import {copyButtons} from "../layout/copyButtons.js";
import {notebooksText} from "../text/notebook.js";
import {csvButtons} from "./csvButtons.js";
import type {TableColumn} from "./dataTable.js";
import {embedAddress, figureAddress} from "./figureAddress.js";
import {jsonButton} from "./jsonButton.js";
import {pictureButtons} from "./pictureButtons.js";

export interface TakeAlongOptions<Row> {
  readonly lang: Language;
  readonly title: string;
  readonly subtitle: string;
  /** The source, n and what is left out. */
  readonly note: string;
  /** Name of the files that are saved, without an ending. */
  readonly file: string;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  /** Gives the chart as it is now, null before it is drawn; null for a figure without a chart. */
  readonly chart: (() => SVGSVGElement | null) | null;
}

/** Pixels that an embedded figure needs beside itself: margins, the line that leads to the notebook, a title's further line. */
const around = 110;

/** What a reader may take along of a figure, folded: its picture, its data, its address, and a line that embeds it. */
export function takeAlong<Row>(options: TakeAlongOptions<Row>): HTMLElement {
  const text = notebooksText[options.lang].takeAlong;
  const details = el("details", {class: "take-along"}, el("summary", {}, text.label));
  const fill = () => details.append(el("div", {class: "take-along-groups"}, ...groups(details, options)));
  details.addEventListener("toggle", fill, {once: true});
  return details;
}

function groups<Row>(inside: HTMLElement, options: TakeAlongOptions<Row>): readonly (HTMLElement | null)[] {
  const {lang, chart} = options;
  const text = notebooksText[lang].takeAlong;
  const group = (label: string, ...items: readonly HTMLElement[]) =>
    el(
      "div",
      {class: "take-along-group", role: "group", "aria-label": label},
      el("span", {class: "meta", "aria-hidden": "true"}, label),
      ...items,
    );
  const copy = (label: string, copied: () => string) =>
    copyButtons([{label, text: copied}], lang, "button-quiet");
  return [
    chart === null ? null : pictureButtons(chart, options),
    group(text.data, ...dataButtons(options)),
    group(
      text.link,
      copy(text.copyLink, () => figureAddress(inside)),
    ),
    group(
      text.embed,
      copy(text.copyEmbed, () => embedLine(inside, options.title)),
    ),
  ];
}

function dataButtons<Row>({rows, columns, file, lang}: TakeAlongOptions<Row>): readonly HTMLElement[] {
  const {saveDataAs} = notebooksText[lang].takeAlong;
  const csv = csvButtons(rows, columns, file, lang, "CSV");
  const json = jsonButton(rows, columns, file, "JSON");
  csv[0]?.setAttribute("aria-label", saveDataAs("CSV"));
  json.setAttribute("aria-label", saveDataAs("JSON"));
  return [...csv, json];
}

/** As high as the figure stands now, without its tools. */
function embedLine(inside: HTMLElement, title: string): string {
  const figure = inside.closest("figure");
  const tools = inside.closest(".figure-tools");
  const height = (figure?.offsetHeight ?? 0) - (tools?.clientHeight ?? 0) + around;
  return `<iframe src="${escapeHtml(embedAddress(inside))}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}
