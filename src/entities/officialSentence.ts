import {el} from "../dom/el.js";

/** An official sentence of the API. */
export function officialSentence(sentence: string): HTMLElement {
  return el("p", {class: "phrase", dir: "auto"}, sentence.endsWith(".") ? sentence : `${sentence}.`);
}
