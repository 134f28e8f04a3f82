import {escapeHtml} from "../../dom/escapeHtml.js";

/** A sentence as HTML, with what stands between backticks as code. */
export function codeHtml(sentence: string): string {
  return sentence
    .split("`")
    .map((part, i) => (i % 2 === 1 ? `<code>${escapeHtml(part)}</code>` : escapeHtml(part)))
    .join("");
}
