import {controls} from "../controls/controls.js";
import {el} from "../dom/el.js";
import type {PageContext} from "../layout/pageContext.js";
import {engineNote} from "./engineNote.js";

/**
 * Controls that need the engine: to touch one loads it. For a visitor who saves data they are disabled until it is there, with
 * the reason and the way to load it.
 */
export function engineControls({engine, lang}: PageContext, ...items: readonly HTMLElement[]): HTMLElement {
  const fieldset = controls(lang, ...items);
  for (const touch of ["focusin", "pointerdown"]) fieldset.addEventListener(touch, () => engine.warmUp());
  engine.onState(({kind}) => {
    fieldset.disabled = kind === "failed" || (kind !== "ready" && !engine.mayGuess());
  });
  return el("div", {class: "notebook-controls-place"}, fieldset, engineNote({engine, lang}, true));
}
