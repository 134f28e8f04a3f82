import {el} from "../dom/el.js";
import {keepFocus} from "../dom/keepFocus.js";
import {EngineError} from "../engine/engineError.js";
import type {Language} from "../format/language.js";
import {failureView} from "../layout/failureView.js";
import {commonText} from "../text/common.js";

/** Sliders move faster than the tables can be asked. Milliseconds. */
const pause = 150;

export interface LivePlace {
  readonly place: HTMLElement;
  /** Draws anew. */
  readonly refresh: () => void;
  /** Draws anew once nothing has asked for it for a moment: for sliders. */
  readonly refreshSoon: () => void;
}

/**
 * A place for what is drawn from rows that may have to come from the engine. Of several that are under way only
 * the last one asked for is shown; until then stands what was there, marked as busy. Where the engine fails, the
 * place says so and lets the reader try again. The focus stays in the place if it was there.
 *
 * @param fetch the rows of what is chosen now, at once where the page has them
 */
export function livePlace<Data>(
  lang: Language,
  fetch: () => Data | Promise<Data>,
  draw: (data: Data) => readonly Node[],
): LivePlace {
  const place = el("div", {class: "notebook-live"});
  let latest = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  async function wait(coming: Promise<Data>, call: number): Promise<void> {
    place.setAttribute("aria-busy", "true");
    try {
      const data = await coming;
      if (call === latest) show(data);
    } catch (error) {
      if (!(error instanceof EngineError)) reportError(error);
      if (call === latest) {
        const failure = failureView(error, {lang, otherwise: commonText[lang].failed, retry});
        replace(el("div", {role: "alert"}, failure));
      }
    } finally {
      if (call === latest) place.removeAttribute("aria-busy");
    }
  }
  function retry(): void {
    const status = el("p", {class: "message", role: "status", tabindex: -1}, commonText[lang].working);
    place.replaceChildren(status);
    status.focus();
    refresh();
  }
  function replace(...content: readonly Node[]): void {
    const restoreFocus = keepFocus([place]);
    place.replaceChildren(...content);
    restoreFocus();
  }
  /** The page does not jump while the new picture is being drawn. */
  function show(data: Data): void {
    place.style.minHeight = `${place.offsetHeight}px`;
    replace(...draw(data));
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        place.style.minHeight = "";
      }),
    );
  }
  function refresh(): void {
    clearTimeout(waiting);
    const call = ++latest;
    const data = fetch();
    if (data instanceof Promise) wait(data, call);
    else {
      place.removeAttribute("aria-busy");
      show(data);
    }
  }
  return {
    place,
    refresh,
    refreshSoon() {
      // What is still to come is of a choice that is over.
      latest++;
      place.setAttribute("aria-busy", "true");
      clearTimeout(waiting);
      waiting = setTimeout(refresh, pause);
    },
  };
}
