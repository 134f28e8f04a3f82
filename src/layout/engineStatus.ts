import {keepFocus} from "../dom/keepFocus.js";
import type {EngineState, PageEngine} from "../engine/pageEngine.js";
import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import {failureSentence} from "./failureSentence.js";
import {frameText} from "./text.js";

/** A line that tells how the engine is doing and, when it could not be loaded, the way out. */
export function engineStatus(engine: PageEngine, lang: Language): HTMLElement {
  const f = format(lang);
  const text = frameText[lang].engine;
  const status = document.createElement("p");
  status.className = "status";
  status.setAttribute("role", "status");

  function words(state: EngineState): string {
    switch (state.kind) {
      case "idle":
        return "";
      case "loading":
        return text.loading(f.number(Math.ceil(engine.bytes / 1e6)));
      case "ready":
        return text.ready(f.number(state.milliseconds / 1000, 1));
      case "failed":
        return failureSentence(state.error, text.failed, lang);
    }
  }

  engine.onState((state) => {
    status.dataset.state = state.kind;
    const restoreFocus = keepFocus([status]);
    status.textContent = words(state);
    restoreFocus();
    if (state.kind !== "failed") return;
    const retry = document.createElement("button");
    retry.type = "button";
    retry.className = "button-quiet";
    retry.textContent = frameText[lang].retry;
    // A second failure shows in the state again.
    retry.addEventListener("click", () => engine.start().catch(() => undefined));
    status.append(" ", retry);
  });
  return status;
}
