import {el} from "../dom/el.js";
import {figureAnchor} from "./figureAddress.js";

/** A place for figures with an address of its own, beside an answer; in a notebook the document has them. */
export function namedPlace(name: string, ...content: readonly Node[]): HTMLElement {
  return el("div", {class: "figure-place", id: figureAnchor(name), "data-figure": name}, ...content);
}

/** Goes to a place whose figure has been made, where the address names it; who has moved on the page meanwhile stays. */
export function goToPlace(place: HTMLElement): void {
  if (location.hash !== `#${place.id}` || scrollY > 0) return;
  // Charts are drawn in the frame after the one in which their places are laid out.
  requestAnimationFrame(() => requestAnimationFrame(() => place.scrollIntoView()));
}
