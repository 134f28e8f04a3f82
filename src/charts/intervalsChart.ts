import * as Plot from "@observablehq/plot";
import {format} from "../format/format.js";
import {xAxisLabel} from "./axisLabel.js";
import {categoryMargin} from "./categoryMargin.js";
import type {ChartOptions} from "./chartOptions.js";
import {asPicture, chartStyle} from "./chartStyle.js";
import {fitText, textWidth} from "./fitText.js";
import {numberAxis, type ScaleType} from "./numberAxis.js";
import {type Rule, verticalRules} from "./verticalRules.js";

export interface Interval {
  readonly name: string;
  readonly value: number;
  /** The bounds of the value's interval; beyond the axis (-Infinity; 0 on a logarithmic one) is its end. */
  readonly low: number;
  readonly high: number;
  /** What the value was computed from: films, votes. */
  readonly n: number;
  /** Stands below n, in few words. */
  readonly note?: string;
}

export interface IntervalsOptions extends ChartOptions {
  /** What the values are, with their unit. */
  readonly axis: string;
  readonly scale?: ScaleType;
  /** A value to compare with: no effect, the mean of all. */
  readonly rule?: Rule;
  /** How values are written, on the axis and in tips. */
  readonly write?: (value: number) => string;
}

/** A dot with the line of its interval for each category, in the order given, and n at the right. */
export function intervalsChart(rows: readonly Interval[], options: IntervalsOptions): SVGSVGElement {
  const {lang, width, description, axis: axisName, scale = "linear", rule, write: given} = options;
  const f = format(lang);
  const write = given ?? f.value;
  const rules = rule === undefined ? [] : [rule];
  const {
    margin: marginLeft,
    label: nameOf,
    two,
  } = categoryMargin(
    rows.map(({name}) => name),
    width,
  );
  const sizes = rows.map(({n, note}) => ({
    n: `n = ${f.number(n)}`,
    note: note === undefined ? "" : fitText(note, Math.max(90, 0.2 * width)),
  }));
  const sideWidth = Math.max(0, ...sizes.flatMap(({n, note}) => [textWidth(n), textWidth(note)]));
  const marginRight = sideWidth + 14;
  const room = width - marginLeft - marginRight;
  const axis = numberAxis(
    [...rows.flatMap(({value, low, high}) => [value, low, high]), ...rules.map((r) => r.value)],
    {
      lang,
      side: "x",
      room,
      scale,
      ...(given && {write: given}),
    },
  );
  const [first, last] = axis.scale.domain;
  const within = (value: number) => Math.min(last, Math.max(first, value));
  const usable = ({value, low, high}: Interval) =>
    Number.isFinite(value) && (scale === "linear" || value > 0) && low <= high;
  const dots = rows.flatMap((row, i) =>
    usable(row) ? [{...row, i, from: within(row.low), to: within(row.high)}] : [],
  );
  const {label, extra} = xAxisLabel(axisName, room, width);
  const names = verticalRules(rules, (value) => marginLeft + room * axis.at(value), width);
  const step = two || sizes.some(({note}) => note !== "") ? 36 : 26;
  const marginTop = 8 + names.height;
  return asPicture(
    Plot.plot({
      width,
      height: marginTop + 46 + extra + rows.length * step,
      marginLeft,
      marginRight,
      marginTop,
      marginBottom: 42 + extra,
      style: chartStyle,
      x: {...axis.scale, ...label, grid: true},
      y: {type: "band", domain: rows.map((_, i) => i)},
      marks: [
        Plot.axisY({
          tickFormat: (i: number) => nameOf(rows[i]?.name ?? ""),
          fill: "var(--text)",
          tickSize: 0,
          label: null,
        }),
        names.lines,
        names.texts,
        Plot.ruleY(dots, {x1: "from", x2: "to", y: "i", stroke: "var(--chart-mark)", strokeWidth: 2}),
        Plot.dot(dots, {x: "value", y: "i", r: 4.5, fill: "var(--chart-mark)", stroke: "var(--paper)"}),
        Plot.text(sizes, {
          frameAnchor: "right",
          y: (_: unknown, i: number) => i,
          dx: sideWidth + 10,
          textAnchor: "end",
          text: ({n, note}: (typeof sizes)[number]) => (note === "" ? n : `${n}\n${note}`),
          fill: "var(--muted)",
        }),
        Plot.tip(
          dots,
          Plot.pointerY({
            x: "value",
            y: "i",
            title: ({name, value, low, high, n, note}: Interval) =>
              [
                name,
                `${write(value)} (${boundText(low, write)} – ${boundText(high, write)})`,
                `n = ${f.number(n)}`,
                ...(note === undefined ? [] : [note]),
              ].join("\n"),
          }),
        ),
      ],
    }),
    description,
  );
}

function boundText(value: number, write: (value: number) => string): string {
  return Number.isFinite(value) ? write(value) : value < 0 ? "−∞" : "∞";
}
