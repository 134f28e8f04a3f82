import {el} from "../dom/el.js";
import type {Language} from "../format/language.js";
import {takeAlongText} from "../text/takeAlong.js";

/** Below a figure that stands alone: where it comes from, as a link that has no address yet. */
export function aloneSource(lang: Language): HTMLElement {
  const {fromNotebook, fromPage} = takeAlongText[lang];
  const [title = "", site = "Filmoteca"] = document.title.split(/ \| (?=[^|]*$)/);
  const words =
    document.querySelector(".notebook") === null
      ? fromPage(title, site)
      : fromNotebook(title.replace(/ – .*/, ""), site);
  return el("p", {class: "alone-source"}, el("a", {}, words));
}
