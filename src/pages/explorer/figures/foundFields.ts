import {longestInput} from "../../../answers/cleanInput.js";
import {suggestOnFocus} from "../../../answers/suggestOnFocus.js";
import {el} from "../../../dom/el.js";
import {withoutId} from "../../../dom/personParameters.js";
import type {Explorer} from "../explorer.js";
import type {FoundName} from "../queries/filmFilters.js";
import {explorerText} from "../text.js";
import {clearButton} from "./clearButton.js";

/** Milliseconds without a key before a title is looked up. */
const wait = 150;

/** The fields for words of a title and for somebody of the cast or a director. */
export function foundFields(explorer: Explorer): HTMLElement {
  const {lang} = explorer.page;
  const text = explorerText[lang];
  const field = (name: FoundName): readonly [input: HTMLInputElement, node: HTMLElement] => {
    const id = `explorer-${name}`;
    const input = el("input", {
      class: "control",
      id,
      type: "text",
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      maxlength: longestInput,
    });
    const row = el("div", {class: "explorer-find-row"}, el("div", {class: "combobox"}, input));
    row.append(clearButton(name, explorer));
    return [input, el("div", {class: "field"}, el("label", {for: id}, text.fields[name]), row)];
  };
  const [title, titleField] = field("title");
  const [person, personField] = field("person");
  const form = el("form", {class: "ask explorer-find"}, titleField, personField);
  form.addEventListener("submit", (event) => event.preventDefault());

  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    timer = undefined;
    explorer.find("title", title.value);
  };
  title.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, wait);
  });
  // What is pressed next, such as a button that clears, comes after what was typed.
  title.addEventListener("blur", () => (timer === undefined ? update() : look()));
  suggestOnFocus(person, {
    lang,
    label: text.people,
    noMatch: () => text.nobody,
    kind: () => "people",
    pick: ({name, parameters: {id = ""}}) => explorer.find("person", id === withoutId ? name : id),
  });
  person.addEventListener("input", () => {
    if (person.value.trim() === "") explorer.find("person", "");
  });
  const update = () => {
    const {filters} = explorer.view;
    // Not under the hands of someone who types.
    if (title !== document.activeElement) title.value = filters.title?.asked ?? "";
    if (person !== document.activeElement) person.value = filters.person?.name ?? "";
  };
  // A name that was typed and not chosen filters nothing, so it must not stand there as if it did.
  person.addEventListener("change", () => setTimeout(update));
  person.addEventListener("blur", update);
  explorer.onChange(update);
  update();
  return form;
}
