import * as Plot from "@observablehq/plot";
import {fitText, textWidth} from "./fitText.js";

/** A line at a value of an axis, with its name. */
export interface Rule {
  readonly value: number;
  readonly label: string;
}

const line = 15;
/** Pixels between two names. */
const gap = 6;

/**
 * Dashed lines across a chart with their names above it, in as many rows as keep them apart, none beyond the picture and, where
 * there is room, none across a line.
 *
 * @param place pixels of a value from the left of the picture
 * @returns the marks of the lines and of the names, and the pixels the names take above the frame
 */
export function verticalRules(rules: readonly Rule[], place: (value: number) => number, width: number) {
  const ends: number[] = [];
  const placed = rules
    .toSorted((a, b) => a.value - b.value)
    .map(({value, label}) => {
      const text = fitText(label, width - 8);
      const half = textWidth(text) / 2;
      const middle = Math.max(half + 2, Math.min(width - half - 2, place(value)));
      const free = ends.findIndex((end) => end < middle - half);
      const row = free < 0 ? ends.length : free;
      ends[row] = middle + half + gap;
      return {value, text, at: place(value), middle, half, row};
    });
  // A line that goes further up must not cross a name: that stands beside it where there is room.
  for (const own of placed) {
    const line = placed.find(({at, row}) => row > own.row && Math.abs(at - own.middle) < own.half + gap / 2);
    if (line === undefined) continue;
    const middle = line.at + (own.half + gap / 2) * (line.at > own.at ? -1 : 1);
    const others = placed.filter((other) => other !== own && other.row === own.row);
    const isFree = others.every((other) => Math.abs(other.middle - middle) >= other.half + own.half + gap);
    if (isFree && middle - own.half >= 2 && middle + own.half <= width - 2) own.middle = middle;
  }
  const lines = placed.map(({value, row}) =>
    Plot.ruleX([value], {
      stroke: "var(--chart-rule)",
      strokeDasharray: "4,3",
      strokeWidth: 1.5,
      insetTop: -line * row,
    }),
  );
  const texts = placed.map(({value, text, at, middle, row}) =>
    Plot.text([value], {
      x: (own: number) => own,
      frameAnchor: "top",
      dx: middle - at,
      dy: -4 - line * row,
      lineAnchor: "bottom",
      text: () => text,
      fill: "var(--text)",
      stroke: "var(--paper)",
      strokeWidth: 4,
    }),
  );
  return {lines, texts, height: ends.length === 0 ? 0 : 6 + line * ends.length};
}
