import * as Plot from "@observablehq/plot";
import {format} from "../format/format.js";
import {xAxisLabel, yAxisLabel} from "./axisLabel.js";
import type {ChartOptions} from "./chartOptions.js";
import {asPicture, chartStyle} from "./chartStyle.js";
import {numberAxis, type ScaleType} from "./numberAxis.js";
import {type Rule, verticalRules} from "./verticalRules.js";

export interface Bin {
  /** Bounds; on a logarithmic axis both above 0. */
  readonly x1: number;
  readonly x2: number;
  readonly count: number;
}

export interface HistogramOptions extends ChartOptions {
  readonly xLabel: string;
  /** What is counted. */
  readonly yLabel: string;
  readonly scale?: ScaleType;
  /** Values to mark: a median, a limit. */
  readonly rules?: readonly Rule[];
  /** The bins whose middle lies in it are in the colour of what was chosen; null: none is chosen. */
  readonly selected?: readonly [number, number] | null;
  /** How values of x are written; of years: `String`. */
  readonly xFormat?: (value: number) => string;
}

/** How many there are of each size: a rectangle from 0 for each bin. */
export function histogramChart(bins: readonly Bin[], options: HistogramOptions): SVGSVGElement {
  const {lang, width, description, xLabel, yLabel, scale = "linear", rules = [], xFormat} = options;
  const f = format(lang);
  const selected = options.selected ?? null;
  const write = xFormat ?? ((value: number) => f.value(value));
  const usable = bins.filter(({x1}) => scale === "linear" || x1 > 0);
  const marked = rules.filter(({value}) => scale === "linear" || value > 0);
  const middle = ({x1, x2}: Bin) => (scale === "log" ? Math.sqrt(x1 * x2) : (x1 + x2) / 2);
  const chosen = (bin: Bin) => selected !== null && middle(bin) >= selected[0] && middle(bin) <= selected[1];
  const yName = yAxisLabel(yLabel, width);
  const roomY = width < 500 ? 190 : 220;
  const y = numberAxis(
    usable.map(({count}) => count),
    {lang, side: "y", room: roomY, zero: true, whole: true},
  );
  const marginLeft = 14 + y.labelWidth;
  const xs = (room: number) =>
    numberAxis([...usable.flatMap(({x1, x2}) => [x1, x2]), ...marked.map(({value}) => value)], {
      lang,
      side: "x",
      room,
      scale,
      exact: true,
      ...(xFormat && {write: xFormat}),
    });
  const marginRight = Math.max(12, xs(width - marginLeft - 12).labelWidth / 2);
  const room = width - marginLeft - marginRight;
  const x = xs(room);
  const xName = xAxisLabel(xLabel, room, width);
  const names = verticalRules(marked, (value) => marginLeft + room * x.at(value), width);
  const marginTop = 26 + yName.extra + names.height;
  const marginBottom = 42 + xName.extra;
  // Many bins stand without gaps.
  const gap = room / Math.max(1, usable.length) > 5 ? 0.5 : 0;
  return asPicture(
    Plot.plot({
      width,
      height: marginTop + roomY + marginBottom,
      marginTop,
      marginLeft,
      marginRight,
      marginBottom,
      style: chartStyle,
      x: {...x.scale, ...xName.label},
      y: {...y.scale, ...yName.label, grid: true},
      marks: [
        Plot.rect(usable, {
          x1: "x1",
          x2: "x2",
          y1: 0,
          y2: "count",
          insetLeft: gap,
          insetRight: gap,
          fill: (bin: Bin) => (chosen(bin) ? "var(--chart-mark)" : "var(--chart-bar)"),
        }),
        Plot.ruleY([0], {stroke: "var(--chart-axis)"}),
        names.lines,
        names.texts,
        Plot.tip(
          usable,
          Plot.pointerX({
            x: middle,
            y: "count",
            title: ({x1, x2, count}: Bin) => `${write(x1)} – ${write(x2)}\n${f.number(count)}`,
          }),
        ),
      ],
    }),
    description,
  );
}
