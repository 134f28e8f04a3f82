import * as Plot from "@observablehq/plot";
import {format} from "../format/format.js";
import {xAxisLabel, yAxisLabel} from "./axisLabel.js";
import type {ChartOptions} from "./chartOptions.js";
import {asPicture, chartStyle} from "./chartStyle.js";
import {numberAxis} from "./numberAxis.js";
import {verticalRules} from "./verticalRules.js";

/** What lies at a value or above it, in per cent of all. */
export interface TailPoint {
  /** Above 0, each once, in order. */
  readonly x: number;
  /** Of the things, and of what they hold together. */
  readonly things: number;
  readonly held: number;
}

export interface TailOptions extends ChartOptions {
  readonly xLabel: string;
  readonly yLabel: string;
  /** The value the reader looks at, if any point lies at it or above. */
  readonly threshold: {readonly value: number; readonly label: string};
  /** How a share is written. */
  readonly write: (percent: number) => string;
}

/** Points nearer to each other than this, in decades, are not told apart. */
const finest = 0.012;

/**
 * Complementary cumulative shares on logarithmic axes: how many are at least so large, and how much of the whole
 * they hold. Two straight lines would be power laws.
 */
export function tailChart(points: readonly TailPoint[], options: TailOptions): SVGSVGElement {
  const {lang, width, description, xLabel, yLabel, threshold, write} = options;
  const usable = points.filter(({x, things, held}) => x > 0 && things > 0 && held > 0);
  const drawn = thin(usable);
  const height = width < 500 ? 260 : 340;
  const y = numberAxis([...drawn.flatMap(({things, held}) => [things, held]), 100], {
    lang,
    side: "y",
    room: height,
    scale: "log",
    exact: true,
  });
  const marginLeft = 14 + y.labelWidth;
  const marginRight = 40;
  const room = width - marginLeft - marginRight;
  const x = numberAxis(
    drawn.map((point) => point.x),
    {lang, side: "x", room, scale: "log", exact: true},
  );
  const at = usable.find((point) => point.x >= threshold.value);
  const rule = verticalRules(
    at === undefined ? [] : [threshold],
    (value) => marginLeft + room * x.at(value),
    width,
  );
  const xName = xAxisLabel(xLabel, room, width);
  const yName = yAxisLabel(yLabel, width);
  const marginTop = 26 + yName.extra + rule.height;
  const marginBottom = 42 + xName.extra;
  const dots =
    at === undefined
      ? []
      : (
          [
            ["held", "var(--chart-rule)"],
            ["things", "var(--chart-mark)"],
          ] as const
        ).map(([key, colour]) => ({
          x: threshold.value,
          y: at[key],
          colour,
          text: write(at[key]),
        }));
  const right = x.at(threshold.value) < 0.75;
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
      marks: [
        rule.lines,
        rule.texts,
        Plot.line(drawn, {x: "x", y: "held", stroke: "var(--chart-rule)", strokeWidth: 2}),
        Plot.line(drawn, {x: "x", y: "things", stroke: "var(--chart-mark)", strokeWidth: 2}),
        Plot.dot(dots, {x: "x", y: "y", r: 5, fill: "colour", stroke: "var(--paper)"}),
        Plot.text(dots, {
          x: "x",
          y: "y",
          dx: right ? 9 : -9,
          dy: right ? -9 : 10,
          textAnchor: right ? "start" : "end",
          text: "text",
          fill: "var(--text)",
          fontWeight: 600,
          stroke: "var(--paper)",
          strokeWidth: 4,
        }),
        Plot.tip(
          drawn,
          Plot.pointerX({
            x: "x",
            y: "things",
            title: (point: TailPoint) =>
              `${format(lang).value(point.x)}\n${write(point.things)}\n${write(point.held)}`,
          }),
        ),
      ],
    }),
    description,
  );
}

function thin(points: readonly TailPoint[]): TailPoint[] {
  let last = Number.NEGATIVE_INFINITY;
  return points.filter((point, i) => {
    const place = Math.log10(point.x);
    if (place - last < finest && i < points.length - 1) return false;
    last = place;
    return true;
  });
}
