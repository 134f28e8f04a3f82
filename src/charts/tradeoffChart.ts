import * as Plot from "@observablehq/plot";
import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import {asPicture, chartStyle} from "./chartStyle.js";
import {placeLabels} from "./placeLabels.js";

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

const height = 300;
const margins = {marginTop: 26, marginLeft: 46, marginRight: 32, marginBottom: 42};
/** Pixels between the places of a curve that labels keep off. */
const stride = 6;

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
  const axis = (of: "x" | "y", range: readonly [number, number]) =>
    Plot.scale({x: {domain: extent(ordered.map((point) => point[of])), nice: true, range: [...range]}}).apply;
  const x = axis("x", [margins.marginLeft, width - margins.marginRight]);
  const y = axis("y", [height - margins.marginBottom, margins.marginTop]);
  const place = (point: TradeoffPoint) => ({x: x(point.x) as number, y: y(point.y) as number});
  const labels = [
    ...ordered.filter((point) => point.chosen && point.series === 0),
    ...ordered.filter(({chosen, setting}) => !chosen && ends.includes(setting)),
  ].map((point) => ({point, ...place(point), text: point.chosen ? chosen : signed(point.setting)}));
  const placed = placeLabels(
    labels,
    {x1: margins.marginLeft, y1: 0, x2: width, y2: height - margins.marginBottom},
    [],
    ordered.flatMap((point, i) => {
      const next = ordered[i + 1];
      return next?.series === point.series ? between(place(point), place(next)) : [place(point)];
    }),
  );
  return asPicture(
    Plot.plot({
      width,
      height,
      ...margins,
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
        ...placed.map(({index, dx, dy, textAnchor}) => {
          const {point, text} = labels[index]!;
          return Plot.text([point], {
            x: "x",
            y: "y",
            dx,
            dy,
            textAnchor,
            text: () => text,
            fill: point.chosen ? "var(--text)" : "var(--muted)",
            ...(point.chosen && {fontWeight: 600}),
            stroke: "var(--paper)",
            strokeWidth: 3,
          });
        }),
      ],
    }),
    description,
  );
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

/** A place and those after it on the way to the next one. */
function between(
  from: {readonly x: number; readonly y: number},
  to: {readonly x: number; readonly y: number},
): {readonly x: number; readonly y: number}[] {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / stride);
  return Array.from({length: Math.max(1, steps)}, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / Math.max(1, steps),
    y: from.y + ((to.y - from.y) * i) / Math.max(1, steps),
  }));
}
