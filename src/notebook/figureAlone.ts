import {el} from "../dom/el.js";
import {figureAddress, figurePlace, figuresOf, parseFigureName} from "../figures/figureAddress.js";
import type {Language} from "../format/language.js";
import {notebooksText} from "../text/notebook.js";

/**
 * Runs in the head, before anything is painted: an address with `figure` asks for that figure alone, as another page embeds
 * it. Then the page has no head and no foot, its links open a window of their own, and search engines leave it out.
 */
export const aloneScript = `{const asked = new URLSearchParams(location.search);
if (asked.has("figure")) {
document.documentElement.dataset.alone = asked.get("figure");
document.head.insertAdjacentHTML("beforeend", '<meta name="robots" content="noindex"><base target="_blank">');
document.addEventListener("readystatechange", () => {
for (const part of ["header", "footer"]) document.getElementById("observablehq-" + part)?.remove();
}, {once: true});
}}`;

/** Leaves nothing of the page but the figure that the address asks for, if it asks for one, and the way to its notebook. */
export function showAlone(lang: Language): void {
  const asked = document.documentElement.dataset.alone;
  const content = document.querySelector("#content");
  if (asked === undefined || content === null) return;
  const text = notebooksText[lang].alone;
  const name = parseFigureName(asked);
  const place = figurePlace(name);
  const link = el("a", {href: location.pathname}, text.from(document.title.replace(/ – .*/, "")));
  content.replaceChildren(
    place ?? el("p", {class: "message"}, text.none),
    el("p", {class: "alone-source"}, link),
  );
  content.classList.add("alone");
  if (place === null) return;
  // What is drawn anew comes as new elements.
  const follow = () => {
    const figures = figuresOf(place);
    const shown = figures[name.number - 1];
    for (const figure of figures) figure.hidden = shown !== undefined && figure !== shown;
    const title = (shown ?? figures[0])?.querySelector(".chart-title");
    title?.setAttribute("role", "heading");
    title?.setAttribute("aria-level", "1");
    link.href = figureAddress(shown ?? place);
  };
  new MutationObserver(follow).observe(place, {childList: true, subtree: true});
}
