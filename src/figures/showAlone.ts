import {el} from "../dom/el.js";
import type {Language} from "../format/language.js";
import {takeAlongText} from "../text/takeAlong.js";
import {aloneSource} from "./aloneSource.js";
import {type FigureName, figureAddress, figurePlace, figuresOf, parseFigureName} from "./figureAddress.js";

/**
 * Leaves nothing of the page but the figure that the address asks for and the way to its page. Loaded where the address asks
 * for one (`aloneScript`).
 */
export function showAlone(lang: Language): void {
  const name = askedFigure();
  showPlace(figurePlace(name), name, lang);
}

/** The same on a page whose figures come with an answer: waits for that, and says so where it has no such figure. */
export function showAloneOnceAnswered(lang: Language): void {
  const name = askedFigure();
  const content = document.querySelector("#content");
  const answer = document.querySelector("#answer");
  if (content === null || answer === null) return;
  const look = (): void => {
    const place = figurePlace(name);
    if (place === null && answer.hasAttribute("aria-busy")) return;
    observer.disconnect();
    showPlace(place, name, lang);
  };
  const observer = new MutationObserver(look);
  observer.observe(content, {childList: true, subtree: true, attributeFilter: ["aria-busy"]});
  look();
}

function askedFigure(): FigureName {
  return parseFigureName(document.documentElement.dataset.alone ?? "");
}

function showPlace(place: HTMLElement | null, name: FigureName, lang: Language): void {
  const content = document.querySelector("#content");
  if (content === null) return;
  const source = aloneSource(lang);
  const link = source.querySelector("a")!;
  link.href = location.pathname;
  const told = () =>
    document.querySelector("#answer .message") ?? el("p", {class: "message"}, takeAlongText[lang].none);
  content.replaceChildren(place ?? told(), source);
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
  follow();
  new MutationObserver(follow).observe(place, {childList: true, subtree: true});
}
