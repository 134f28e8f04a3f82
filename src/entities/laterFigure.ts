import {el} from "../dom/el.js";
import {networkError} from "../engine/engineError.js";
import {watchdog} from "../engine/watchdog.js";
import type {Language} from "../format/language.js";
import {failureSentence} from "../layout/failureSentence.js";
import {entityText} from "./text.js";

/** The place of a figure whose code is loaded once the text around it is on the screen. */
export function laterFigure(draw: () => Promise<HTMLElement>, lang: Language): HTMLElement {
  const text = entityText[lang];
  const place = el("div", {class: "later-figure"}, el("p", {class: "meta"}, text.drawing));
  async function fill(): Promise<void> {
    try {
      place.replaceChildren(
        await watchdog().guard(draw().catch((error) => Promise.reject(networkError(error)))),
      );
      place.classList.add("later-figure-drawn");
    } catch (error) {
      place.replaceChildren(el("p", {class: "message"}, failureSentence(error, text.chartFailed, lang)));
    }
  }
  // The first frame paints the text, the timer runs after it.
  requestAnimationFrame(() => setTimeout(fill));
  return place;
}
