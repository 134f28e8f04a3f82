import * as Plot from "@observablehq/plot";
import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import {asPicture, chartStyle} from "./chartStyle.js";

export interface Dot {
  /** The line it stands on. */
  readonly name: string;
  /** Index of the series: 0 is drawn filled and above, 1 hollow and below. */
  readonly series: 0 | 1;
  readonly value: number;
  /** Bounds of the value's interval, if it has one. */
  readonly low?: number;
  readonly high?: number;
  /** Whether it is what the chart is about. */
  readonly chosen: boolean;
}

/** Two values on each of some named lines, with intervals where there are any; a rule at 0. */
export function dotsChart(
  dots: readonly Dot[],
  options: {
    readonly lang: Language;
    readonly width: number;
    readonly description: string;
    readonly xLabel: string;
    /** Decimals of the numbers beside the dots. */
    readonly digits: number;
  },
): SVGSVGElement {
  const {lang, width, description, xLabel, digits} = options;
  const f = format(lang);
  const names = [...new Set(dots.map(({name}) => name))];
  const narrow = width < 500;
  const colour = ({chosen}: Dot) => (chosen ? "var(--chart-mark)" : "var(--chart-axis)");
  const low = Math.min(0, ...dots.map((dot) => dot.low ?? dot.value));
  const high = Math.max(0, ...dots.map((dot) => dot.high ?? dot.value));
  const marks = ([0, 1] as const).flatMap((series) => {
    const own = dots.filter((dot) => dot.series === series);
    const dy = series === 0 ? -7 : 7;
    return [
      Plot.ruleY(
        own.filter((dot) => dot.low !== undefined),
        {x1: "low", x2: "high", y: "name", dy, stroke: colour, strokeWidth: 2},
      ),
      Plot.dot(own, {
        x: "value",
        y: "name",
        dy,
        r: 4,
        fill: (dot: Dot) => (series === 0 ? colour(dot) : "var(--paper)"),
        stroke: colour,
        strokeWidth: 1.75,
      }),
      ...[false, true].map((chosen) =>
        Plot.text(
          own.filter((dot) => dot.chosen === chosen),
          {
            x: (dot: Dot) => dot.high ?? dot.value,
            y: "name",
            dy,
            dx: 9,
            textAnchor: "start",
            text: ({value}: Dot) => f.number(value, digits),
            fill: chosen ? "var(--text)" : "var(--muted)",
            fontWeight: chosen ? 600 : 400,
            stroke: "var(--paper)",
            strokeWidth: 3,
          },
        ),
      ),
    ];
  });
  return asPicture(
    Plot.plot({
      width,
      height: 52 + names.length * (narrow ? 42 : 38),
      marginLeft: narrow ? 116 : 190,
      marginRight: 46,
      marginTop: 8,
      marginBottom: 40,
      style: chartStyle,
      x: {
        domain: [low, high],
        nice: true,
        ticks: narrow ? 4 : 6,
        grid: true,
        label: xLabel,
        labelAnchor: "center",
        labelArrow: "none",
        tickFormat: (value: number) => f.number(value, Number.isInteger(value) ? 0 : 1),
      },
      y: {type: "band", domain: names, label: null},
      marks: [
        Plot.axisY({fill: "var(--text)", tickSize: 0, label: null, lineWidth: narrow ? 9 : 15}),
        Plot.ruleX([0], {stroke: "var(--chart-axis)"}),
        ...marks,
      ],
    }),
    description,
  );
}
