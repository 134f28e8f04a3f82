import * as Plot from "@observablehq/plot";
import {xAxisLabel} from "./axisLabel.js";
import {categoryMargin} from "./categoryMargin.js";
import type {ChartOptions} from "./chartOptions.js";
import {asPicture, chartStyle} from "./chartStyle.js";
import {textWidth} from "./fitText.js";

export interface DumbbellEnd {
  /** How many of a hundred have less, above 0 and under 100. */
  readonly place: number;
  /** Stands at the dot. */
  readonly text: string;
}

export interface Dumbbell {
  readonly name: string;
  /** Null where it is unknown. */
  readonly a: DumbbellEnd | null;
  readonly b: DumbbellEnd | null;
}

export interface DumbbellOptions extends ChartOptions {
  /** What the places are, with their unit. */
  readonly axis: string;
  /** Of the first (filled) and the second (hollow), in tips. */
  readonly names: readonly [a: string, b: string];
  readonly write: (place: number) => string;
}

const step = 50;
/** The axis ends here: what is beyond stands at the end. */
const end = 99.95;

/** The axis of the chart: stretched at both ends, where a hundredth is as long as some tenths of the middle. */
export function logit(place: number): number {
  const share = Math.min(end, Math.max(100 - end, place)) / 100;
  return Math.log(share / (1 - share));
}

/**
 * Two things by several measures: on each line the shares of all that have less, joined; the first filled, the
 * second hollow. The axis is stretched at both ends (logit), since what is compared is often near one of them.
 */
export function dumbbellChart(rows: readonly Dumbbell[], options: DumbbellOptions): SVGSVGElement {
  const {width, description, axis, names, write} = options;
  const {margin: marginLeft, label: nameOf} = categoryMargin(
    rows.map(({name}) => name),
    width,
  );
  const marginRight = 20;
  const room = width - marginLeft - marginRight;
  const {label, extra} = xAxisLabel(axis, room, width);
  const joined = rows.flatMap(({a, b}, i) =>
    a === null || b === null
      ? []
      : [{i, x1: Math.min(logit(a.place), logit(b.place)), x2: Math.max(logit(a.place), logit(b.place))}],
  );
  const ends = rows.flatMap(({name, a, b}, i) =>
    [a, b].flatMap((own, side) =>
      own === null
        ? []
        : [
            {
              ...own,
              x: logit(own.place),
              i,
              side,
              says: `${name}\n${names[side]}: ${own.text}\n${write(own.place)}`,
            },
          ],
    ),
  );
  /** Within the frame: a text near an end of the axis begins or ends there. */
  const shift = ({x, text}: {x: number; text: string}) => {
    const half = textWidth(text) / 2;
    const at = (room * (x + logit(end))) / (2 * logit(end));
    return Math.max(half - at - 6, Math.min(0, room + marginRight - 2 - at - half));
  };
  return asPicture(
    Plot.plot({
      width,
      height: 50 + extra + rows.length * step,
      marginTop: 6,
      marginLeft,
      marginRight,
      marginBottom: 42 + extra,
      style: chartStyle,
      x: {
        ...label,
        domain: [-logit(end), logit(end)],
        ticks: (room < 400 ? [1, 10, 50, 90, 99] : [0.1, 1, 10, 50, 90, 99, 99.9]).map(logit),
        tickFormat: (x: number) => write(100 / (1 + Math.exp(-x))),
        grid: true,
      },
      y: {type: "band", domain: rows.map((_, i) => i)},
      marks: [
        Plot.axisY({
          tickFormat: (i: number) => nameOf(rows[i]?.name ?? ""),
          fill: "var(--text)",
          tickSize: 0,
          label: null,
        }),
        Plot.ruleY(joined, {x1: "x1", x2: "x2", y: "i", stroke: "var(--chart-bar)", strokeWidth: 3}),
        // The second one first, so that the filled dot never hides in the hollow one.
        ...[1, 0].map((side) =>
          Plot.dot(
            ends.filter((own) => own.side === side),
            {
              x: "x",
              y: "i",
              r: side === 0 ? 4.5 : 6,
              fill: side === 0 ? "var(--chart-mark)" : "var(--paper)",
              stroke: "var(--chart-mark)",
              strokeWidth: 1.75,
            },
          ),
        ),
        ...ends.map((own) =>
          Plot.text([own], {
            x: "x",
            y: "i",
            dx: shift(own),
            dy: own.side === 0 ? -14 : 15,
            text: "text",
            fill: own.side === 0 ? "var(--text)" : "var(--muted)",
            stroke: "var(--paper)",
            strokeWidth: 4,
          }),
        ),
        Plot.tip(ends, Plot.pointer({x: "x", y: "i", title: "says"})),
      ],
    }),
    description,
  );
}
