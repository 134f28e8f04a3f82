import {el} from "../dom/el.js";
import type {PageContext} from "../layout/pageContext.js";
import type {PeopleTable} from "../queries/personRow.js";
import type {FoundItem} from "../search/foundItem.js";
import {filmText} from "../text/film.js";
import {personText} from "./person/text.js";
import {suggestOnFocus} from "./suggestOnFocus.js";

/**
 * Adds a labelled field to a form that suggests films or people while one types. What is sent without a choice is
 * for the form to look up. The engine starts when the reader turns to the field.
 */
export function pickField(
  page: PageContext,
  form: HTMLFormElement,
  options: {
    /** Of the field, once on the page. */
    readonly id: string;
    readonly label: string;
    /** Is asked anew for every suggestion. */
    readonly kind: () => "films" | PeopleTable;
    readonly pick: (item: FoundItem) => void;
  },
): HTMLInputElement {
  const {engine, lang} = page;
  const input = el("input", {
    class: "control",
    id: options.id,
    type: "text",
    autocapitalize: "off",
    spellcheck: "false",
  });
  // The combobox looks for its form.
  form.append(
    el(
      "div",
      {class: "field"},
      el("label", {for: options.id}, options.label),
      el("div", {class: "combobox"}, input),
    ),
  );
  input.addEventListener("focus", () => engine.warmUp());
  suggestOnFocus(input, {
    lang,
    label: options.label,
    noMatch() {
      const kind = options.kind();
      return kind === "films" ? filmText[lang].noMatch : personText[kind][lang].noMatch;
    },
    kind: options.kind,
    pick: options.pick,
  });
  return input;
}
