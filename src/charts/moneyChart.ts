import * as Plot from "@observablehq/plot";
import type {AnalysisJson} from "../../loaders/publish/siteJson.js";
import {asPicture, chartStyle} from "./chartStyle.js";

const colours = {
  budget: "var(--chart-gain)",
  revenue: "var(--chart-loss)",
  return: "var(--chart-mark)",
} as const;

/** The fields of a decade that the chart shows, with their colours. */
export const moneySeries = Object.entries(colours) as readonly (readonly [keyof typeof colours, string])[];

/** The share of each decade's films with known cost, revenue and both: a line each, from 0. */
export function moneyChart(
  rows: AnalysisJson["money"],
  options: {
    readonly width: number;
    readonly description: string;
    readonly xLabel: string;
  },
): SVGSVGElement {
  const {width, description} = options;
  const points = moneySeries.flatMap(([field, colour]) =>
    rows.map((row) => ({field, colour, decade: row.decade, share: (100 * row[field]) / row.films})),
  );
  return asPicture(
    Plot.plot({
      width,
      height: 300,
      marginBottom: 40,
      marginLeft: 44,
      marginRight: 16,
      style: chartStyle,
      x: {
        type: "point",
        domain: rows.map(({decade}) => decade),
        ticks: rows.map(({decade}) => decade).filter((_, i) => width > 640 || i % 3 === 0),
        tickFormat: String,
        label: options.xLabel,
        labelAnchor: "center",
        labelArrow: "none",
      },
      y: {
        domain: [0, Math.max(10, Math.ceil(Math.max(...points.map(({share}) => share)) / 10) * 10)],
        ticks: 5,
        grid: true,
        label: "%",
        labelArrow: "none",
      },
      marks: [
        Plot.ruleY([0], {stroke: "var(--chart-axis)"}),
        Plot.line(points, {x: "decade", y: "share", z: "field", stroke: "colour", strokeWidth: 2}),
        Plot.dot(points, {x: "decade", y: "share", fill: "colour", r: 3}),
      ],
    }),
    description,
  );
}
