import {escapeHtml} from "../dom/escapeHtml.js";
import {href} from "../dom/href.js";
import type {Choice} from "./outcome.js";

/** Links that ask the question of a page, as HTML: what `choiceList` makes in the browser. */
export function askLinks(choices: readonly Choice[], page: string): string {
  const links = choices.map(
    ({name, note, parameters}) =>
      `<li><a data-ask href="${escapeHtml(href(page, parameters))}"><span class="choice-name" dir="auto">${escapeHtml(name)}</span> <span class="choice-note">${escapeHtml(note)}</span></a></li>`,
  );
  return `<ul class="choices">${links.join("\n")}</ul>`;
}
