import {EngineError} from "../engine/engineError.js";
import {fetchJson} from "../engine/fetchFile.js";
import type {Language} from "../frame/language.js";
import {el} from "./el.js";
import {failureView} from "./failureView.js";

/**
 * Fetches data and puts what is drawn of them into places. Where that fails, every place says so and lets the reader try
 * again. Never throws.
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
  try {
    await fill(await fetchJson<Data>(url));
  } catch (error) {
    // A fault of this site, not of the network, has to show in the console.
    if (!(error instanceof EngineError)) reportError(error);
    const retry = () => {
      for (const place of places) place?.replaceChildren(el("p", {class: "message"}, waiting));
      fillPlaces(places, options);
    };
    for (const place of places) place?.replaceChildren(failureView(error, {lang, otherwise: failed, retry}));
  }
}
