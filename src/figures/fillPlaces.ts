import {el} from "../dom/el.js";
import {keepFocus} from "../dom/keepFocus.js";
import {EngineError} from "../engine/engineError.js";
import {fetchJson} from "../engine/fetchFile.js";
import type {Language} from "../format/language.js";
import {failureView} from "../layout/failureView.js";

/**
 * Fetches data and puts what is drawn of them into places. Where that fails, every place says so and lets the reader try
 * again; only one of them is announced. What is tried again keeps the focus in the place where it was. Never throws.
 */
export async function fillPlaces<Data>(
  places: readonly (HTMLElement | null)[],
  options: {
    readonly lang: Language;
    readonly url: string;
    /** Stands in the places while the data are fetched again. */
    readonly waiting: string;
    readonly failed: string;
    readonly fill: (data: Data) => void | Promise<void>;
  },
): Promise<void> {
  const {lang, url, waiting, failed, fill} = options;
  const there = places.filter((place) => place !== null);
  let restoreFocus: (() => void) | null = null;
  try {
    const data = await fetchJson<Data>(url);
    restoreFocus = keepFocus(there);
    await fill(data);
  } catch (error) {
    // A fault of this site, not of the network, has to show in the console.
    if (!(error instanceof EngineError)) reportError(error);
    restoreFocus ??= keepFocus(there);
    const announced = there.find((place) => place.contains(document.activeElement)) ?? there[0];
    for (const place of there) {
      const retry = () => {
        for (const one of there) one.replaceChildren(el("p", {class: "message"}, waiting));
        const status = el("p", {class: "message", role: "status", tabindex: -1}, waiting);
        place.replaceChildren(status);
        status.focus();
        void fillPlaces(places, options);
      };
      const failure = failureView(error, {lang, otherwise: failed, retry});
      place.replaceChildren(place === announced ? el("div", {role: "alert"}, failure) : failure);
    }
  }
  restoreFocus?.();
}
