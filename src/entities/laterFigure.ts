import {el} from "../dom/el.js";
import {networkError} from "../engine/engineError.js";
import {watchdog} from "../engine/watchdog.js";
import type {Language} from "../format/language.js";
import {failureSentence} from "../layout/failureSentence.js";
import {entityText} from "./text.js";

/** The place of a figure whose code is loaded once the text around it is on the screen. */
export function laterFigure<Code>(
  load: () => Promise<Code>,
  draw: (code: Code) => HTMLElement,
  lang: Language,
): HTMLElement {
  const text = entityText[lang];
  const place = el("div", {class: "later-figure"}, el("p", {class: "meta"}, text.drawing));
  async function fill(): Promise<void> {
    let code: Code;
    try {
      code = await watchdog().guard(load());
    } catch (error) {
      const sentence = failureSentence(networkError(error), text.chartFailed, lang);
      place.replaceChildren(el("p", {class: "message"}, sentence));
      return;
    }
    place.replaceChildren(draw(code));
    place.classList.add("later-figure-drawn");
  }
  // The first frame paints the text, the timer runs after it.
  requestAnimationFrame(() => setTimeout(fill));
  return place;
}
