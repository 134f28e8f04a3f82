import {formatNumber} from "../../frame/format.js";
import type {OpenPage} from "../../frame/openPage.js";
import {notebooksText} from "../../notebooks/text.js";
import {el} from "../el.js";
import {controls} from "./controls.js";

/** What the engine itself is, compressed, in megabytes; the tables come on top. */
const engineMegabytes = 4.2;

/**
 * Controls that need the engine: disabled until it is there, with the reason and the way to load it.
 * @param tableMegabytes size of the tables that the page loads
 */
export function engineControls(
  {engine, lang}: OpenPage,
  tableMegabytes: number,
  ...items: readonly HTMLElement[]
): HTMLElement {
  const text = notebooksText[lang].engine;
  const fieldset = controls(lang, ...items);
  const reason = el("span", {});
  const load = el("button", {class: "button-quiet", type: "button"}, text.load);
  load.addEventListener("click", () => {
    // A failure shows in the state.
    engine.start().catch(() => undefined);
  });
  const note = el("p", {class: "notebook-controls-note", role: "status"}, reason, " ", load);
  const needed = text.needed(formatNumber(Math.ceil(engineMegabytes + tableMegabytes), lang));
  engine.onState(({kind}) => {
    fieldset.disabled = kind !== "ready";
    note.hidden = kind === "ready";
    load.hidden = kind === "loading";
    reason.textContent = kind === "loading" ? text.loading : kind === "failed" ? text.failed : needed;
  });
  return el("div", {class: "notebook-controls-place"}, fieldset, note);
}
