import {el} from "../dom/el.js";
import {format} from "../format/format.js";
import {failureSentence} from "../layout/failureSentence.js";
import type {PageContext} from "../layout/pageContext.js";
import {frameText} from "../layout/text.js";
import {notebooksText} from "../text/notebook.js";

/**
 * Why something cannot be changed yet, and the way to load the engine; hidden once it is there.
 * @param touchLoads whether the engine loads as soon as a control is touched, where the visitor does not save data: then there
 * is nothing to say before
 */
export function engineNote(
  {engine, lang}: Pick<PageContext, "engine" | "lang">,
  touchLoads = false,
): HTMLElement {
  const text = notebooksText[lang].engine;
  const reason = el("span", {});
  const load = el("button", {class: "button-quiet", type: "button"}, text.load);
  load.addEventListener("click", () => {
    // A failure shows in the state.
    engine.start().catch(() => undefined);
  });
  const note = el("p", {class: "notebook-controls-note", role: "status"}, reason, " ", load);
  const needed = text.needed(format(lang).number(Math.ceil(engine.bytes / 1e6)));
  engine.onState((state) => {
    const {kind} = state;
    note.hidden = kind === "ready" || (touchLoads && kind === "idle" && engine.mayGuess());
    load.hidden = kind === "loading";
    load.textContent = kind === "failed" ? frameText[lang].retry : text.load;
    reason.textContent =
      kind === "loading"
        ? text.loading
        : kind === "failed"
          ? failureSentence(state.error, text.failed, lang)
          : needed;
  });
  return note;
}
