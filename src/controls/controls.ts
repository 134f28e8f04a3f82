import {el} from "../dom/el.js";
import type {Language} from "../format/language.js";
import {notebooksText} from "../text/notebook.js";

/** Controls that work on what the page has already. */
export function controls(lang: Language, ...items: readonly HTMLElement[]): HTMLFieldSetElement {
  return el(
    "fieldset",
    {class: "notebook-controls"},
    el("legend", {class: "visually-hidden"}, notebooksText[lang].controls),
    ...items,
  );
}
