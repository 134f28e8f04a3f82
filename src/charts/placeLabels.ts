import {textWidth} from "./fitText.js";

/** In pixels from the top left of the picture. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PlacedLabel {
  /** Index of the point. */
  readonly index: number;
  /** From the point. */
  readonly dx: number;
  readonly dy: number;
  readonly textAnchor: "start" | "middle" | "end";
}

const sides = [
  {dx: 8, dy: 0, textAnchor: "start"},
  {dx: -8, dy: 0, textAnchor: "end"},
  {dx: 0, dy: -14, textAnchor: "middle"},
  {dx: 0, dy: 14, textAnchor: "middle"},
  {dx: 6, dy: -11, textAnchor: "start"},
  {dx: -6, dy: -11, textAnchor: "end"},
  {dx: 6, dy: 11, textAnchor: "start"},
  {dx: -6, dy: 11, textAnchor: "end"},
] as const;

/**
 * Finds each label a side of its point where it meets no other label and no labelled point, and of these the
 * one where it hides the fewest other points. One that has none is left out; the first ones come first.
 *
 * @param points in pixels
 * @param frame within which the labels stay
 * @param taken where no label may stand
 * @param others points without labels
 */
export function placeLabels(
  points: readonly {readonly x: number; readonly y: number; readonly text: string}[],
  frame: Box,
  taken: readonly Box[],
  others: readonly {readonly x: number; readonly y: number}[],
): PlacedLabel[] {
  const boxes = [...taken];
  const dots = points.map(dotBox);
  const hidden = others.map(dotBox);
  return points.flatMap(({x, y, text}, index) => {
    const width = textWidth(text);
    const free = sides.flatMap((side) => {
      const x1 = x + side.dx - {start: 0, middle: width / 2, end: width}[side.textAnchor];
      const box = {x1, x2: x1 + width, y1: y + side.dy - 8, y2: y + side.dy + 8};
      const inside = box.x1 >= frame.x1 && box.x2 <= frame.x2 && box.y1 >= frame.y1 && box.y2 <= frame.y2;
      if (!inside || boxes.some((other) => meet(box, other))) return [];
      if (dots.some((other, i) => i !== index && meet(box, other))) return [];
      return [{side, box, cost: hidden.filter((other) => meet(box, other)).length}];
    });
    const best = free.toSorted((a, b) => a.cost - b.cost)[0];
    if (best === undefined) return [];
    boxes.push(best.box);
    return [{index, ...best.side}];
  });
}

/** What a dot covers. */
export function dotBox({x, y}: {readonly x: number; readonly y: number}): Box {
  return {x1: x - 4, y1: y - 4, x2: x + 4, y2: y + 4};
}

function meet(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}
