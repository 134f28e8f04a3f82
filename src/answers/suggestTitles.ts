import type {PageContext} from "../layout/pageContext.js";
import {filmText} from "../text/film.js";
import type {AskingPage} from "./questionPage.js";
import {suggestOnFocus} from "./suggestOnFocus.js";

/** Makes the field of a film question suggest titles; a chosen one is asked by its id. */
export function suggestTitles({lang}: PageContext, {input, ask}: AskingPage): void {
  const {label, noMatch} = filmText[lang];
  suggestOnFocus(input, {
    lang,
    label,
    noMatch: () => noMatch,
    kind: () => "films",
    pick: ({parameters}) => ask(parameters),
  });
}
