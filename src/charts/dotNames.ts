import * as Plot from "@observablehq/plot";
import {fitText} from "./fitText.js";
import {type Box, dotBox, placeLabels} from "./placeLabels.js";
import type {ScatterDot} from "./scatterDots.js";

/**
 * The names of the dots that have one, as far as there is room.
 *
 * @param pixels where a dot stands in the picture
 * @param frame within which the names stay
 * @param taken where none may stand
 */
export function dotNames(
  dots: readonly ScatterDot[],
  pixels: (dot: ScatterDot) => {readonly x: number; readonly y: number},
  frame: Box,
  taken: readonly Box[],
) {
  const room = Math.max(108, 0.25 * (frame.x2 - frame.x1));
  const named = dots.flatMap((dot) =>
    dot.name === undefined ? [] : [{...dot, text: fitText(dot.name, room)}],
  );
  // Dots of emphasis are drawn upon the names, so a name may not stand beneath one.
  const upon = dots
    .filter(({name, emphasis}) => name === undefined && emphasis !== undefined)
    .map((dot) => dotBox(pixels(dot)));
  const places = placeLabels(
    named.map((dot) => ({...pixels(dot), text: dot.text})),
    frame,
    [...taken, ...upon],
    dots.filter(({name}) => name === undefined).map(pixels),
  );
  return places.map(({index, dx, dy, textAnchor}) =>
    Plot.text([named[index]!], {
      x: "x",
      y: "y",
      dx,
      dy,
      textAnchor,
      text: "text",
      fill: "var(--text)",
      stroke: "var(--paper)",
      strokeWidth: 4,
    }),
  );
}
