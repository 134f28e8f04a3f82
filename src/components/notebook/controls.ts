import type {Language} from "../../frame/language.js";
import {notebooksText} from "../../notebooks/text.js";
import {el} from "../el.js";

/** Controls that work on what the page has already. */
export function controls(lang: Language, ...items: readonly HTMLElement[]): HTMLFieldSetElement {
  return el(
    "fieldset",
    {class: "notebook-controls"},
    el("legend", {class: "visually-hidden"}, notebooksText[lang].controls),
    ...items,
  );
}
