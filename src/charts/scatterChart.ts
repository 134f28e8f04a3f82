import * as Plot from "@observablehq/plot";
import {format} from "../format/format.js";
import {xAxisLabel, yAxisLabel} from "./axisLabel.js";
import type {ChartOptions} from "./chartOptions.js";
import {asPicture, chartStyle} from "./chartStyle.js";
import {dotNames} from "./dotNames.js";
import {numberAxis, type ScaleType} from "./numberAxis.js";
import {type ScatterDot, scatterDots} from "./scatterDots.js";
import {type ScatterRule, scatterRules} from "./scatterRules.js";
import {verticalRules} from "./verticalRules.js";

/** A rectangle of the plane with the number of what lies in it. */
export interface ScatterCell {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly count: number;
}

export interface ScatterOptions extends ChartOptions {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly xScale?: ScaleType;
  readonly yScale?: ScaleType;
  /** Drawn, darker by the square root of their count, instead of the dots without name and emphasis. */
  readonly cells?: readonly ScatterCell[];
  readonly rules?: readonly ScatterRule[];
  readonly xFormat?: (value: number) => string;
  readonly yFormat?: (value: number) => string;
}

/** Dots of two measures; those of emphasis are drawn above the others, those to be checked hollow. */
export function scatterChart(dots: readonly ScatterDot[], options: ScatterOptions): SVGSVGElement {
  const {lang, width, description, xLabel, yLabel, cells, rules = [], xFormat, yFormat} = options;
  const {xScale = "linear", yScale = "linear"} = options;
  const write = format(lang).value;
  const fits = (value: number, scale: ScaleType) =>
    Number.isFinite(value) && (scale === "linear" || value > 0);
  const drawn = dots.filter(
    ({x, y, name, emphasis}) =>
      fits(x, xScale) &&
      fits(y, yScale) &&
      (cells === undefined || name !== undefined || emphasis !== undefined),
  );
  const tiles = (cells ?? []).filter(({x1, y1}) => fits(x1, xScale) && fits(y1, yScale));
  const most = Math.max(...tiles.map(({count}) => count), 0);
  const at = (kind: ScatterRule["kind"]) =>
    rules.flatMap((rule) => (rule.kind === kind && rule.kind !== "diagonal" ? [rule] : []));
  const height = width < 500 ? 300 : 400;
  const y = numberAxis(
    [
      ...drawn.map((dot) => dot.y),
      ...tiles.flatMap(({y1, y2}) => [y1, y2]),
      ...at("horizontal").map((r) => r.value),
    ],
    {lang, side: "y", room: height, scale: yScale, ...(yFormat && {write: yFormat})},
  );
  const marginLeft = 14 + y.labelWidth;
  const xs = (room: number) =>
    numberAxis(
      [
        ...drawn.map((dot) => dot.x),
        ...tiles.flatMap(({x1, x2}) => [x1, x2]),
        ...at("vertical").map((r) => r.value),
      ],
      {lang, side: "x", room, scale: xScale, ...(xFormat && {write: xFormat})},
    );
  const marginRight = Math.max(14, xs(width - marginLeft - 14).labelWidth / 2);
  const room = width - marginLeft - marginRight;
  const x = xs(room);
  const xName = xAxisLabel(xLabel, room, width);
  const yName = yAxisLabel(yLabel, width);
  const upright = verticalRules(at("vertical"), (value) => marginLeft + room * x.at(value), width);
  const marginTop = 26 + yName.extra + upright.height;
  const marginBottom = 42 + xName.extra;
  const frame = {x1: marginLeft, x2: width - marginRight, y1: marginTop, y2: marginTop + height};
  const pixels = (dot: ScatterDot) => ({
    x: frame.x1 + room * x.at(dot.x),
    y: frame.y2 - height * y.at(dot.y),
  });
  const level = scatterRules(rules, x, y, frame);
  const {plain, strong} = scatterDots(drawn, cells === undefined);
  return asPicture(
    Plot.plot({
      width,
      height: marginTop + height + marginBottom,
      marginTop,
      marginLeft,
      marginRight,
      marginBottom,
      style: chartStyle,
      x: {...x.scale, ...xName.label},
      y: {...y.scale, ...yName.label, grid: true},
      opacity: {type: "identity"},
      marks: [
        Plot.rect(tiles, {
          x1: "x1",
          x2: "x2",
          y1: "y1",
          y2: "y2",
          inset: 0.5,
          fill: "var(--chart-rule)",
          fillOpacity: ({count}: ScatterCell) => 0.08 + 0.72 * Math.sqrt(count / most),
        }),
        upright.lines,
        upright.texts,
        level.lines,
        plain,
        level.texts,
        dotNames(drawn, pixels, frame, level.taken),
        strong,
        Plot.tip(
          drawn,
          Plot.pointer({
            x: "x",
            y: "y",
            title: (dot: ScatterDot) =>
              [
                ...[dot.name ?? dot.tip ?? []].flat(),
                `${xLabel}: ${(xFormat ?? write)(dot.x)}`,
                `${yLabel}: ${(yFormat ?? write)(dot.y)}`,
              ].join("\n"),
          }),
        ),
      ],
    }),
    description,
  );
}
