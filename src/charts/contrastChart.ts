import * as Plot from "@observablehq/plot";
import {range} from "d3-array";
import {xAxisLabel} from "./axisLabel.js";
import type {ChartOptions} from "./chartOptions.js";
import {asPicture, chartStyle} from "./chartStyle.js";
import {fitText, textWidth} from "./fitText.js";
import {numberAxis} from "./numberAxis.js";
import {verticalRules} from "./verticalRules.js";

export interface ContrastBar {
  readonly name: string;
  /** How far it is from being the same on both sides, above 0. */
  readonly value: number;
  /** What a tip says below the name. */
  readonly tip: string;
}

export interface ContrastOptions extends ChartOptions {
  /** What the values are. */
  readonly axis: string;
  /** A value on the right side that counts for more than chance. */
  readonly rule?: {readonly value: number; readonly label: string};
}

/** Bars from one middle line to either side, in the order given, with their names at their ends; one scale for both. */
export function contrastChart(
  left: readonly ContrastBar[],
  right: readonly ContrastBar[],
  options: ContrastOptions,
): SVGSVGElement {
  const {lang, width, description, axis: axisName, rule} = options;
  const named = (bars: readonly ContrastBar[], side: -1 | 1) =>
    bars.map((bar, i) => ({...bar, i, side, x: side * bar.value, text: fitText(bar.name, 0.3 * width)}));
  const bars = [...named(left, -1), ...named(right, 1)];
  const space = (side: -1 | 1) =>
    8 + Math.max(14, ...bars.filter((bar) => bar.side === side).map(({text}) => textWidth(text)));
  const [marginLeft, marginRight] = [space(-1), space(1)];
  const room = width - marginLeft - marginRight;
  const low = Math.min(0, ...bars.map(({x}) => x));
  const high = Math.max(0, rule?.value ?? 0, ...bars.map(({x}) => x));
  const axis = numberAxis([low, high], {
    lang,
    side: "x",
    room,
    exact: true,
    whole: true,
    write: (value) => axisText(Math.abs(value)),
  });
  const rules = verticalRules(
    rule === undefined ? [] : [rule],
    (value) => marginLeft + room * axis.at(value),
    width,
  );
  const {label, extra} = xAxisLabel(axisName, room, width);
  const rows = Math.max(left.length, right.length);
  const marginTop = 8 + rules.height;
  return asPicture(
    Plot.plot({
      width,
      height: marginTop + rows * 23 + 46 + extra,
      marginLeft,
      marginRight,
      marginTop,
      marginBottom: 42 + extra,
      style: chartStyle,
      x: {...axis.scale, ...label, grid: true},
      y: {type: "band", domain: range(rows), padding: 0.28, axis: null},
      marks: [
        Plot.barX(bars, {
          x1: 0,
          x2: "x",
          y: "i",
          fill: ({side}: {side: number}) => (side > 0 ? "var(--chart-mark)" : "var(--chart-bar)"),
        }),
        rules.lines,
        rules.texts,
        ...([-1, 1] as const).map((side) =>
          Plot.text(
            bars.filter((bar) => bar.side === side),
            {
              x: "x",
              y: "i",
              dx: 6 * side,
              textAnchor: side > 0 ? "start" : "end",
              text: "text",
              fill: "var(--text)",
              stroke: "var(--paper)",
              strokeWidth: 3,
            },
          ),
        ),
        Plot.ruleX([0], {stroke: "var(--chart-axis)"}),
        Plot.tip(
          bars,
          Plot.pointer({
            x: "x",
            y: "i",
            title: ({name, tip}: ContrastBar) => `${name}\n${tip}`,
          }),
        ),
      ],
    }),
    description,
  );
}

const axisText = (value: number) => String(value);
