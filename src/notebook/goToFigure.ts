import {figureAnchor, figurePlace, figuresOf, parseFigureName} from "../figures/figureAddress.js";

/**
 * Goes to the figure that the address names whenever that changes.
 * @returns goes there once all figures are made, as the browser's own way ended before they were; who has moved on the page
 * meanwhile stays
 */
export function goToFigure(): () => void {
  let moved = false;
  const move = () => {
    moved = true;
  };
  for (const type of ["wheel", "touchmove", "pointerdown", "keydown"])
    addEventListener(type, move, {once: true, passive: true});
  addEventListener("hashchange", go);
  return () => {
    // Charts are drawn in the frame after the one in which their places are laid out.
    requestAnimationFrame(() => requestAnimationFrame(() => moved || go()));
  };
}

function go(): void {
  const start = `#${figureAnchor("")}`;
  if (!location.hash.startsWith(start)) return;
  const name = parseFigureName(location.hash.slice(start.length));
  const place = figurePlace(name);
  const figure = place === null || name.number === 1 ? place : figuresOf(place)[name.number - 1];
  (figure ?? place)?.scrollIntoView();
}
