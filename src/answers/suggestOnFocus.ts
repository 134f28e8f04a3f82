import {loadOnFocus} from "../dom/loadOnFocus.js";
import type {SuggestOptions} from "./suggestFound.js";

/** Makes a field of a form suggest what the site's search finds, whose code loads when somebody turns to the field. */
export function suggestOnFocus(input: HTMLInputElement, options: SuggestOptions): void {
  loadOnFocus(input, async () => {
    const {suggestFound} = await import("./suggestFound.js");
    suggestFound(input, options);
  });
}
