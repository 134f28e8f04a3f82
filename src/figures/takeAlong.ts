import {el} from "../dom/el.js";
import type {Language} from "../format/language.js";
import {commonText} from "../text/common.js";
import type {TableColumn} from "./dataTable.js";

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
  /** The chart as it is now and as it would be in another width; null for a figure without a chart. */
  readonly chart: {
    /** Null before it is drawn. */
    readonly now: () => SVGSVGElement | null;
    readonly draw: (width: number) => SVGSVGElement;
  } | null;
}

/**
 * What a reader may take along of a figure, folded: its picture, its data, its address, and code that embeds it. All of it
 * loads when it is opened.
 */
export function takeAlong<Row>(options: TakeAlongOptions<Row>): HTMLElement {
  const {lang} = options;
  const summary = el("summary", {}, commonText[lang].takeAlong);
  const details = el("details", {class: "take-along"}, summary);
  details.addEventListener("toggle", async () => {
    if (!details.open || details.querySelector(".take-along-groups") !== null) return;
    let content: HTMLElement;
    try {
      const {takeAlongGroups} = await import("./takeAlongGroups.js");
      content = takeAlongGroups(details, options);
    } catch {
      // The next opening tries again.
      content = el("p", {class: "message", role: "status"}, commonText[lang].takeAlongFailed);
    }
    details.replaceChildren(summary, content);
  });
  return details;
}
