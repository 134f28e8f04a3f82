import {el} from "../../../dom/el.js";
import type {Explorer} from "../explorer.js";
import {explorerText} from "../text.js";

/** What dark and pale bars, the line and the hatching mean, once for all charts. */
export function explorerLegend({page, data}: Explorer): HTMLElement {
  const {kept, others, expected, incomplete} = explorerText[page.lang].legend;
  const entry = (label: string, kind: string, colour: string) => {
    const swatch = el("span", {class: `swatch explorer-swatch-${kind}`});
    swatch.style.setProperty("--swatch", colour);
    return el("li", {}, swatch, label);
  };
  return el(
    "ul",
    {class: "legend"},
    entry(kept, "bar", "var(--chart-mark)"),
    entry(others, "bar", "var(--chart-bar)"),
    entry(expected, "line", "var(--text)"),
    data.lastYear >= data.incompleteFrom ? entry(incomplete, "hatch", "var(--chart-unknown)") : null,
  );
}
