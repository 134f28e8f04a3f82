import * as Plot from "@observablehq/plot";
import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import {asPicture, chartStyle} from "./chartStyle.js";

export interface TradeoffPoint {
  /** Index of the series: 0 is drawn strong, 1 pale. */
  readonly series: 0 | 1;
  /** What was changed to get there; the points of a series are joined in its order. */
  readonly setting: number;
  readonly x: number;
  readonly y: number;
  /** Whether this is how it stands. */
  readonly chosen: boolean;
}

/** What is won and lost by a setting: a curve from one of its ends to the other, the chosen point marked. */
export function tradeoffChart(
  points: readonly TradeoffPoint[],
  options: {
    readonly lang: Language;
    readonly width: number;
    readonly description: string;
    readonly xLabel: string;
    readonly yLabel: string;
    readonly chosen: string;
  },
): SVGSVGElement {
  const {lang, width, description, xLabel, yLabel, chosen} = options;
  const f = format(lang);
  const ordered = points.toSorted((a, b) => a.series - b.series || a.setting - b.setting);
  const settings = ordered.map(({setting}) => setting);
  const colour = ({series}: TradeoffPoint) => (series === 0 ? "var(--chart-mark)" : "var(--chart-axis)");
  const signed = (value: number) => (value > 0 ? "+" : value < 0 ? "\u2212" : "") + f.number(Math.abs(value));
  const ends = [Math.min(...settings), Math.max(...settings)];
  return asPicture(
    Plot.plot({
      width,
      height: 300,
      marginTop: 26,
      marginLeft: 46,
      marginRight: 32,
      marginBottom: 42,
      style: chartStyle,
      x: {
        nice: true,
        grid: true,
        ticks: width < 500 ? 4 : 7,
        label: xLabel,
        labelAnchor: "center",
        labelArrow: "none",
        tickFormat: (value: number) => f.number(value),
      },
      y: {
        nice: true,
        grid: true,
        ticks: 5,
        label: yLabel,
        labelArrow: "none",
        tickFormat: (value: number) => f.number(value, Number.isInteger(value) ? 0 : 1),
      },
      marks: [
        Plot.line(ordered, {x: "x", y: "y", z: "series", stroke: colour, strokeWidth: 1.5}),
        Plot.dot(
          ordered.filter((point) => !point.chosen),
          {x: "x", y: "y", r: 3.5, fill: "var(--paper)", stroke: colour, strokeWidth: 1.5},
        ),
        Plot.dot(
          ordered.filter((point) => point.chosen),
          {x: "x", y: "y", r: 6, fill: colour},
        ),
        ...(
          [
            [0, ends[0], {dx: -9, textAnchor: "end"}],
            [1, ends[0], {dx: 9, textAnchor: "start"}],
            [0, ends[1], {dx: 4, dy: -11, textAnchor: "start"}],
            [1, ends[1], {dx: 4, dy: -11, textAnchor: "start"}],
          ] as const
        ).map(([one, end, place]) =>
          Plot.text(
            ordered.filter(({series, chosen, setting}) => series === one && !chosen && setting === end),
            {
              x: "x",
              y: "y",
              ...place,
              text: ({setting}: TradeoffPoint) => signed(setting),
              fill: "var(--muted)",
              stroke: "var(--paper)",
              strokeWidth: 3,
            },
          ),
        ),
        Plot.text(
          ordered.filter((point) => point.chosen && point.series === 0),
          {
            x: "x",
            y: "y",
            dy: -15,
            text: () => chosen,
            fill: "var(--text)",
            fontWeight: 600,
            stroke: "var(--paper)",
            strokeWidth: 3,
          },
        ),
      ],
    }),
    description,
  );
}
