import {loadOnFocus} from "../../dom/loadOnFocus.js";
import type {PlainContext} from "../../layout/plainContext.js";

/** Makes the blanks of the sentences suggest films or people, once somebody turns to one. */
export function show({lang}: PlainContext): void {
  for (const input of document.querySelectorAll<HTMLInputElement>(".sentence input")) {
    loadOnFocus(input, async () => {
      const {suggestAnswer} = await import("./suggestAnswer.js");
      suggestAnswer(input, lang);
    });
  }
}
