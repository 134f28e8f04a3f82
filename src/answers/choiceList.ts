import {el} from "../dom/el.js";
import {href} from "../dom/href.js";
import type {Choice} from "./outcome.js";

/**
 * Links that ask a question of the same page.
 *
 * @param page name of the page
 */
export function choiceList(choices: readonly Choice[], page: string): HTMLElement {
  return el(
    "ul",
    {class: "choices"},
    ...choices.map(({name, note, parameters}) =>
      el(
        "li",
        {},
        el(
          "a",
          {href: href(page, parameters), "data-ask": true},
          el("span", {class: "choice-name", dir: "auto"}, name),
          " ",
          el("span", {class: "choice-note"}, note),
        ),
      ),
    ),
  );
}
