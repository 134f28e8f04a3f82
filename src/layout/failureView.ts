import {el} from "../dom/el.js";
import type {PageEngine} from "../engine/pageEngine.js";
import type {Language} from "../format/language.js";
import {failureSentence} from "./failureSentence.js";
import {frameText} from "./text.js";

/**
 * Why something could not be had, and a button that tries again.
 * @param otherwise the sentence where nothing more is known
 * @param retry null where there is no use in it
 * @param engine given where its own line stands above: that tells of its failure and has the button
 */
export function failureView(
  error: unknown,
  options: {
    readonly lang: Language;
    readonly otherwise: string;
    readonly retry: (() => void) | null;
    readonly engine?: PageEngine;
  },
): HTMLElement {
  const {lang, otherwise, retry, engine} = options;
  const told = engine?.state.kind === "failed";
  const sentence = told ? otherwise : failureSentence(error, otherwise, lang);
  const view = el("p", {class: "message message-bad", tabindex: -1}, sentence);
  if (retry !== null && !told) {
    const button = el("button", {class: "button-quiet", type: "button"}, frameText[lang].retry);
    button.addEventListener("click", retry);
    view.append(" ", button);
  }
  return view;
}
