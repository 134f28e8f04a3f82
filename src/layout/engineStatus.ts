import {el} from "../dom/el.js";
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

  const progress = el("span", {"aria-live": "off"});

  function words(state: EngineState): string {
    switch (state.kind) {
      case "idle":
        return "";
      case "loading":
        return text.loading({
          loaded: f.number(Math.min(state.loaded, engine.bytes) / 1e6, 1),
          of: f.number(engine.bytes / 1e6, 1),
        });
      case "ready":
        return text.ready(f.number(state.milliseconds / 1000, 1));
      case "failed":
        return failureSentence(state.error, text.failed, lang);
    }
  }

  engine.onState((state) => {
    // Screen readers hear of the beginning, not of every piece.
    if (state.kind === "loading" && state.loaded > 0) {
      progress.textContent = words(state);
      return;
    }
    status.dataset.state = state.kind;
    const restoreFocus = keepFocus([status]);
    status.textContent = state.kind === "loading" ? "" : words(state);
    if (state.kind === "loading") {
      progress.textContent = words(state);
      status.append(progress);
    }
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
