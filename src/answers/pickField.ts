import {combobox} from "../controls/combobox.js";
import {el} from "../dom/el.js";
import type {PageContext} from "../layout/pageContext.js";
import type {PeopleTable} from "../queries/personRow.js";
import {suggestFilms} from "../queries/suggestFilms.js";
import {suggestPeople} from "../queries/suggestPeople.js";
import {filmName} from "../sentences/filmName.js";
import {filmText} from "../text/film.js";
import {cleanInput, longestInput} from "./cleanInput.js";
import {personChoice} from "./lookUpPerson.js";
import type {Choice} from "./outcome.js";
import {personText} from "./person/text.js";

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
    readonly pick: (choice: Choice) => void;
  },
): HTMLInputElement {
  const {engine} = page;
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
  combobox<Choice>(input, {
    label: options.label,
    get noMatch() {
      const kind = options.kind();
      return kind === "films" ? filmText[page.lang].noMatch : personText[kind][page.lang].noMatch;
    },
    pick: options.pick,
    async suggest(typed) {
      if (!engine.mayGuess()) return null;
      return suggestions(page, options.kind(), cleanInput(typed).slice(0, longestInput));
    },
  });
  return input;
}

async function suggestions(
  {engine, lang}: PageContext,
  kind: "films" | PeopleTable,
  typed: string,
): Promise<readonly Choice[]> {
  if (kind !== "films") {
    const {rows} = await engine.query(suggestPeople(kind, typed));
    return rows.map((hit) => personChoice(hit, kind, lang));
  }
  const {rows} = await engine.query(suggestFilms(typed));
  return rows.map((film) => ({
    name: filmName(film, lang),
    note: String(film.release_year),
    parameters: {id: String(film.id)},
  }));
}
