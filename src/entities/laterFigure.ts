import {el} from "../dom/el.js";
import {networkError} from "../engine/engineError.js";
import {watchdog} from "../engine/watchdog.js";
import {goToPlace, namedPlace} from "../figures/namedPlace.js";
import type {Language} from "../format/language.js";
import {failureSentence} from "../layout/failureSentence.js";
import {entityText} from "./text.js";

/**
 * The place of a figure whose code is loaded once the text around it is on the screen.
 * @param name by which addresses ask for it
 */
export function laterFigure<Code>(
  name: string,
  load: () => Promise<Code>,
  draw: (code: Code) => HTMLElement,
  lang: Language,
): HTMLElement {
  const text = entityText[lang];
  const place = namedPlace(name, el("p", {class: "meta"}, text.drawing));
  place.classList.add("later-figure");
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
    goToPlace(place);
  }
  // The first frame paints the text, the timer runs after it.
  requestAnimationFrame(() => setTimeout(fill));
  return place;
}
