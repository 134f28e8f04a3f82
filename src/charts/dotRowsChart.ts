import * as Plot from "@observablehq/plot";
import {format} from "../format/format.js";
import {xAxisLabel} from "./axisLabel.js";
import {categoryMargin} from "./categoryMargin.js";
import type {ChartOptions} from "./chartOptions.js";
import {asPicture, chartStyle} from "./chartStyle.js";
import {textWidth} from "./fitText.js";
import {numberAxis, type ScaleType} from "./numberAxis.js";
import {type Rule, verticalRules} from "./verticalRules.js";

export interface DotRow {
  readonly name: string;
  /** One for each series; null is unknown and not drawn, like what is not above 0 on a logarithmic axis. */
  readonly values: readonly (number | null)[];
  /** Stands at the right, in few words. */
  readonly note?: string;
}

export interface DotSeries {
  readonly name: string;
  /** Of the theme: `var(--chart-mark)`. */
  readonly colour: string;
  readonly hollow?: boolean;
}

export interface DotRowsOptions extends ChartOptions {
  /** What the dots of a row are; the later ones lie upon the earlier. The legend stands beside the chart. */
  readonly series: readonly DotSeries[];
  /** What the values are, with their unit. */
  readonly axis: string;
  /** A linear axis starts at 0. */
  readonly scale?: ScaleType;
  readonly rule?: Rule;
  readonly write?: (value: number) => string;
}

/** Several values of one unit on a line each, in the order given: as far apart as the measures differ. */
export function dotRowsChart(rows: readonly DotRow[], options: DotRowsOptions): SVGSVGElement {
  const {lang, width, description, series, axis: axisName, scale = "linear", rule, write: given} = options;
  const write = given ?? format(lang).value;
  const rules = rule === undefined ? [] : [rule];
  const {
    margin: marginLeft,
    label: nameOf,
    two,
  } = categoryMargin(
    rows.map(({name}) => name),
    width,
  );
  const fits = (value: number | null | undefined): value is number =>
    value !== null && value !== undefined && Number.isFinite(value) && (scale === "linear" || value > 0);
  const dots = series.map((one, at) =>
    rows.flatMap(({values}, i) => {
      const value = values[at];
      return fits(value) ? [{...one, i, value}] : [];
    }),
  );
  const spans = rows.flatMap(({values}, i) => {
    const own = values.filter(fits);
    return own.length < 2 ? [] : [{i, low: Math.min(...own), high: Math.max(...own)}];
  });
  const noteWidth = Math.max(0, ...rows.map(({note = ""}) => textWidth(note)));
  const axisOf = (room: number) =>
    numberAxis([...dots.flat().map(({value}) => value), ...rules.map(({value}) => value)], {
      lang,
      side: "x",
      room,
      scale,
      zero: true,
      ...(given && {write: given}),
    });
  const least = noteWidth === 0 ? 14 : noteWidth + 16;
  const marginRight = Math.max(least, axisOf(width - marginLeft - least).labelWidth / 2);
  const room = width - marginLeft - marginRight;
  const axis = axisOf(room);
  const {label, extra} = xAxisLabel(axisName, room, width);
  const names = verticalRules(rules, (value) => marginLeft + room * axis.at(value), width);
  const marginTop = 8 + names.height;
  const tips = rows.map((row, i) => ({
    i,
    at: spans.find((span) => span.i === i)?.high ?? row.values.find(fits) ?? null,
    says: [
      row.name,
      ...series.flatMap(({name}, at) => {
        const value = row.values[at];
        return value === null || value === undefined ? [] : [`${name}: ${write(value)}`];
      }),
      ...(row.note === undefined ? [] : [row.note]),
    ].join("\n"),
  }));
  return asPicture(
    Plot.plot({
      width,
      height: marginTop + 46 + extra + rows.length * (two ? 36 : 26),
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
        Plot.ruleY(spans, {x1: "low", x2: "high", y: "i", stroke: "var(--chart-bar)", strokeWidth: 3}),
        ...dots.map((own) =>
          Plot.dot(own, {
            x: "value",
            y: "i",
            r: 4.5,
            fill: ({hollow, colour}: DotSeries) => (hollow === true ? "var(--paper)" : colour),
            stroke: "colour",
            strokeWidth: 2,
          }),
        ),
        Plot.text(rows, {
          frameAnchor: "right",
          y: (_: unknown, i: number) => i,
          dx: noteWidth + 12,
          textAnchor: "end",
          text: ({note = ""}: DotRow) => note,
          fill: "var(--muted)",
        }),
        Plot.tip(
          tips.filter(({at}) => at !== null),
          Plot.pointerY({x: "at", y: "i", title: "says"}),
        ),
      ],
    }),
    description,
  );
}
