import * as Plot from "@observablehq/plot";
import {group} from "d3-array";
import {format} from "../format/format.js";
import {xAxisLabel, yAxisLabel} from "./axisLabel.js";
import type {ChartOptions} from "./chartOptions.js";
import {asPicture, chartStyle} from "./chartStyle.js";
import {endLabels} from "./endLabels.js";
import {hatch} from "./hatch.js";
import {numberAxis} from "./numberAxis.js";
import {verticalRules} from "./verticalRules.js";

export interface Series {
  readonly name: string;
  /** Of the theme: `var(--chart-mark)`. */
  readonly colour: string;
  /** By x ascending: a year. A y of null interrupts the line. */
  readonly points: readonly {readonly x: number; readonly y: number | null}[];
}

export interface SeriesOptions extends ChartOptions {
  /** What y is, with its unit. */
  readonly yLabel: string;
  readonly xLabel?: string;
  /** From which x on the data are incomplete: hatched, with faint dots instead of lines. */
  readonly incomplete?: {readonly from: number; readonly label: string};
  /** Whether y starts at 0, which it does if nothing is said. */
  readonly yZero?: boolean;
  readonly yFormat?: (value: number) => string;
}

/**
 * Lines over years. Two to four have their names at their ends; one has none (the title says it), more need
 * a legend beside the chart.
 */
export function seriesChart(series: readonly Series[], options: SeriesOptions): SVGSVGElement {
  const {lang, width, description, yLabel, xLabel, incomplete, yZero = true, yFormat} = options;
  const write = yFormat ?? ((value: number) => format(lang).value(value));
  const points = series.flatMap(({name, colour, points: own}) =>
    own.map((point) => ({
      ...point,
      name,
      colour,
      whole: incomplete === undefined || point.x < incomplete.from,
    })),
  );
  const known = points.filter(({y}) => y !== null);
  const years = points.map(({x}) => x);
  const ends = endLabels(series.length > 1 && series.length <= 4 ? series : [], width);
  const band = incomplete === undefined ? null : bandOf(years, incomplete.from);
  const bands = incomplete === undefined || band === null ? [] : [{...band, label: incomplete.label}];
  const yName = yAxisLabel(yLabel, width);
  const roomY = width < 500 ? 210 : 250;
  const y = numberAxis(
    known.map((point) => point.y ?? 0),
    {lang, side: "y", room: roomY, zero: yZero, ...(yFormat && {write: yFormat})},
  );
  const marginLeft = 14 + y.labelWidth;
  const marginRight = Math.max(18, ends.width);
  const room = width - marginLeft - marginRight;
  const x = numberAxis([...years, ...bands.map(({to}) => to)], {
    lang,
    side: "x",
    room,
    exact: true,
    whole: true,
    write: String,
  });
  const bandName = verticalRules(
    bands.map(({from, to, label}) => ({value: (from + to) / 2, label})),
    (value) => marginLeft + room * x.at(value),
    width,
  );
  const xName = xAxisLabel(xLabel ?? "", room, width);
  const marginTop = 26 + yName.extra + bandName.height;
  const marginBottom = xLabel === undefined ? 28 : 42 + xName.extra;
  const hatching = hatch(description, "var(--chart-faint)");
  const crowded = room / new Set(years).size < 9;
  const at = group(known, (point) => point.x);
  return asPicture(
    Plot.plot({
      width,
      height: marginTop + roomY + marginBottom,
      marginTop,
      marginLeft,
      marginRight,
      marginBottom,
      style: chartStyle,
      x: {...x.scale, ...xName.label, ...(xLabel === undefined && {label: null})},
      y: {...y.scale, ...yName.label, grid: true},
      marks: [
        hatching.mark,
        Plot.rect(bands, {x1: "from", x2: "to", fill: hatching.fill}),
        bandName.texts,
        Plot.ruleY(yZero ? [0] : [], {stroke: "var(--chart-axis)"}),
        Plot.line(
          points.filter(({whole}) => whole),
          {x: "x", y: "y", z: "name", stroke: "colour", strokeWidth: 2},
        ),
        Plot.dot(
          known.filter(({whole}) => whole && !crowded),
          {x: "x", y: "y", r: 2.5, fill: "colour"},
        ),
        Plot.dot(
          known.filter(({whole}) => !whole),
          {x: "x", y: "y", r: 2.5, fill: "colour", fillOpacity: 0.45},
        ),
        ends.marks(x, y, {x: room, y: roomY}),
        Plot.tip(
          [...at.values()].map((own) => own[0]!),
          Plot.pointerX({
            x: "x",
            y: "y",
            title: (point: {x: number}) =>
              [point.x, ...(at.get(point.x) ?? []).map((own) => `${own.name}: ${write(own.y ?? 0)}`)].join(
                "\n",
              ),
          }),
        ),
      ],
    }),
    description,
  );
}

/** From half a step before the first incomplete year to half a step behind the last one; null if there is none. */
function bandOf(years: readonly number[], first: number): {from: number; to: number} | null {
  const last = Math.max(...years);
  if (!(last >= first)) return null;
  const before = Math.max(...years.filter((year) => year < first));
  const half = Number.isFinite(before) ? (first - before) / 2 : 0.5;
  return {from: first - half, to: last + half};
}
