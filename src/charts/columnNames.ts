import * as Plot from "@observablehq/plot";
import {fitText, textWidth} from "./fitText.js";

/** From so many pixels on each column has its name. */
export const narrowestColumn = 10.5;

/**
 * The names of the columns of a matrix above it: level where they fit, upright where they do not. Where the
 * columns are narrower than a line (years), every second, fifth, tenth has its name, level.
 *
 * @param step width of a column in pixels
 * @returns the mark, whose x is a column's index, the pixels above the matrix that it takes, and the size of
 *   letters, which rows as narrow share
 */
export function columnNames(names: readonly string[], step: number) {
  const widest = Math.max(0, ...names.map(textWidth));
  const thin = step < narrowestColumn;
  const level = thin || widest <= step - 4;
  const every = thin ? (steps.find((count) => count * step >= widest + 6) ?? names.length) : 1;
  const shown = names
    .map((name, i) => ({name: level ? name : fitText(name, step < 26 ? 126 : 168), i}))
    .filter(({i}) => i % every === 0)
    .filter(
      ({name, i}) => i === 0 || (names.length - i - 0.5) * step + 4 >= (level ? textWidth(name) / 2 : 0),
    );
  const font = !thin && step < 13 ? {fontSize: 11} : {};
  return {
    font,
    mark: Plot.text(shown, {
      x: "i",
      frameAnchor: "top",
      dy: -6,
      text: "name",
      fill: "var(--text)",
      ...font,
      ...(level
        ? {lineAnchor: "bottom" as const}
        : {rotate: -90, textAnchor: "start" as const, lineAnchor: "middle" as const}),
    }),
    height: level ? 22 : 12 + Math.max(0, ...shown.map(({name}) => textWidth(name))),
  };
}

const steps = [2, 5, 10, 20, 50];
