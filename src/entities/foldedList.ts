import {el} from "../dom/el.js";
import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import {entityText} from "./text.js";

/**
 * A list of which the first entries are shown, and a button that shows the others.
 * @param shown how many are shown at first; a list with a few more is shown whole
 */
export function foldedList(
  entries: readonly HTMLLIElement[],
  options: {
    readonly lang: Language;
    readonly shown: number;
    readonly kind: "ol" | "ul";
    readonly name: string;
  },
): HTMLElement {
  const {lang, shown, kind, name} = options;
  const list = el(kind, {class: name});
  if (entries.length <= 1.2 * shown) {
    list.append(...entries);
    return list;
  }
  list.append(...entries.slice(0, shown));
  const text = entityText[lang].all({shown: format(lang).number(entries.length)});
  const button = el("button", {class: "button-quiet", type: "button"}, text);
  button.addEventListener("click", () => {
    const rest = entries.slice(shown);
    list.append(...rest);
    button.remove();
    // The keyboard goes on with what has come.
    rest[0]?.querySelector("a")?.focus();
  });
  return el("div", {}, list, button);
}
