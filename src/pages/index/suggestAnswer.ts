import {suggestFound} from "../../answers/suggestFound.js";
import type {Language} from "../../format/language.js";
import type {PeopleTable} from "../../queries/personRow.js";

/** Makes a blank of a sentence suggest what fits (`data-kind`); what is chosen leads to its answer. */
export function suggestAnswer(input: HTMLInputElement, lang: Language): void {
  const {kind, noMatch = ""} = input.dataset;
  suggestFound(input, {
    lang,
    label: input.labels?.[0]?.textContent ?? "",
    noMatch: () => noMatch,
    kind: () => kind as "films" | PeopleTable,
    pick({parameters}) {
      const url = new URL(input.form?.action ?? location.href);
      url.search = String(new URLSearchParams(parameters));
      location.assign(url);
    },
  });
}
