import * as Plot from "@observablehq/plot";
import {range} from "d3-array";
import {fitText, textWidth} from "./fitText.js";
import type {NumberAxis} from "./numberAxis.js";
import type {Box} from "./placeLabels.js";
import type {Rule} from "./verticalRules.js";

/** A line of a plane: at a value of x, at a value of y, or where y is x. */
export type ScatterRule =
  | (Rule & {readonly kind: "vertical" | "horizontal"})
  | {readonly kind: "diagonal"; readonly label: string};

/**
 * Horizontal and diagonal dashed lines with their names in the frame: at the right end above the line, or at
 * the upper end of the diagonal.
 *
 * @param frame in pixels
 * @returns the marks of lines and names, and where the names stand
 */
export function scatterRules(rules: readonly ScatterRule[], x: NumberAxis, y: NumberAxis, frame: Box) {
  const style = {stroke: "var(--chart-rule)", strokeDasharray: "4,3", strokeWidth: 1.5};
  const low = Math.max(x.scale.domain[0], y.scale.domain[0]);
  const high = Math.min(x.scale.domain[1], y.scale.domain[1]);
  // No straight line where one axis is logarithmic and the other is not.
  const steps = x.scale.type === y.scale.type ? 1 : 40;
  const diagonal = range(steps + 1).map((i) => low + ((high - low) * i) / steps);
  const width = frame.x2 - frame.x1;
  const height = frame.y2 - frame.y1;
  const taken: Box[] = [];
  const marks = rules.flatMap((rule) => {
    if (rule.kind === "vertical" || (rule.kind === "diagonal" && low >= high)) return [];
    const level = rule.kind === "horizontal";
    const value = level ? rule.value : high;
    const end = level ? frame.x2 : frame.x1 + width * x.at(value);
    const at = frame.y2 - height * y.at(value);
    // Left of the upper end of a diagonal, or where that has no room on the wider side; above a level line, or below.
    const before = end - 12 - frame.x1;
    const after = frame.x2 - end - 12;
    const left = level || textWidth(rule.label) <= before || before >= after;
    const text = fitText(rule.label, level ? width - 8 : left ? before : after);
    const room = textWidth(text);
    const dx = level ? -2 : left ? -12 : 12;
    const dy = level ? (at - 18 < frame.y1 ? 9 : -9) : 7;
    const x2 = left ? end + dx : end + dx + room;
    taken.push({x1: x2 - room, x2, y1: at + dy - 8, y2: at + dy + 8});
    return [
      {
        line: level
          ? Plot.ruleY([value], style)
          : Plot.line(diagonal, {x: (at: number) => at, y: (at: number) => at, ...style}),
        text: Plot.text([value], {
          ...(level ? {frameAnchor: "right" as const} : {x: (at: number) => at}),
          y: (at: number) => at,
          dx,
          dy,
          textAnchor: left ? "end" : "start",
          text: () => text,
          fill: "var(--muted)",
          stroke: "var(--paper)",
          strokeWidth: 4,
        }),
      },
    ];
  });
  return {lines: marks.map(({line}) => line), texts: marks.map(({text}) => text), taken};
}
