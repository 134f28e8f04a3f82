import {el} from "../../../components/el.js";
import {EngineError} from "../../../engine/engineError.js";
import type {Language} from "../../../frame/language.js";
import {commonText} from "../../../text/common.js";

/**
 * A place for what is drawn from rows that may have to come from the engine. Of several that are under way only
 * the last one asked for is shown; until then stands what was there, marked as busy.
 *
 * @returns the place, and what draws it anew
 */
export function livePlace<Data>(
  lang: Language,
  fetch: () => Data | Promise<Data>,
  draw: (data: Data) => readonly Node[],
): {readonly place: HTMLElement; readonly refresh: () => void} {
  const place = el("div", {});
  let latest = 0;
  async function wait(coming: Promise<Data>, call: number): Promise<void> {
    place.setAttribute("aria-busy", "true");
    try {
      const data = await coming;
      if (call === latest) place.replaceChildren(...draw(data));
    } catch (error) {
      if (!(error instanceof EngineError)) reportError(error);
      if (call === latest) {
        place.replaceChildren(
          el("p", {class: "message message-bad", role: "alert"}, commonText[lang].failed),
        );
      }
    } finally {
      if (call === latest) place.removeAttribute("aria-busy");
    }
  }
  return {
    place,
    refresh() {
      const call = ++latest;
      const data = fetch();
      if (data instanceof Promise) wait(data, call);
      else {
        place.removeAttribute("aria-busy");
        place.replaceChildren(...draw(data));
      }
    },
  };
}
