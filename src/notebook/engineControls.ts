import {controls} from "../controls/controls.js";
import {el} from "../dom/el.js";
import type {PageContext} from "../layout/pageContext.js";
import {engineNote} from "./engineNote.js";

/** Controls that need the engine: disabled until it is there, with the reason and the way to load it. */
export function engineControls(page: PageContext, ...items: readonly HTMLElement[]): HTMLElement {
  const fieldset = controls(page.lang, ...items);
  page.engine.onState(({kind}) => {
    fieldset.disabled = kind !== "ready";
  });
  return el("div", {class: "notebook-controls-place"}, fieldset, engineNote(page));
}
