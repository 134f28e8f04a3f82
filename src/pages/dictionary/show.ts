import {format} from "../../format/format.js";
import type {PageContext} from "../../layout/pageContext.js";
import {markSection} from "../../notebook/markSection.js";
import {dictionaryText} from "./text.js";

/** Makes the box live that shows only the columns in which a text stands; the page itself needs no code. */
export function show({lang}: PageContext): void {
  markSection();
  const f = format(lang);
  const place = document.querySelector<HTMLElement>(".dictionary-filter");
  const input = place?.querySelector("input");
  const status = place?.querySelector('[role="status"]');
  if (!place || !input || !status) return;
  const columns = [...document.querySelectorAll<HTMLElement>(".dictionary-column")].map((node) => ({
    node,
    text: folded(`${node.id} ${node.textContent}`),
  }));
  const sections = [...document.querySelectorAll<HTMLElement>("section")].filter(
    (section) => section.querySelector(".dictionary-column") !== null,
  );
  input.addEventListener("input", () => {
    const asked = folded(input.value.trim());
    let found = 0;
    for (const {node, text} of columns) {
      node.hidden = !text.includes(asked);
      if (!node.hidden) found++;
    }
    for (const section of sections) {
      section.hidden = section.querySelector(".dictionary-column:not([hidden])") === null;
    }
    status.textContent =
      asked === "" ? "" : dictionaryText[lang].found({n: f.number(found), of: f.number(columns.length)});
  });
  place.hidden = false;
}

/** Without case and accents. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
