import * as Plot from "@observablehq/plot";
import {format} from "../format/format.js";
import {xAxisLabel} from "./axisLabel.js";
import {categoryMargin} from "./categoryMargin.js";
import type {ChartOptions} from "./chartOptions.js";
import {asPicture, chartStyle} from "./chartStyle.js";
import {fitText, textWidth} from "./fitText.js";
import {hatch} from "./hatch.js";
import {numberAxis} from "./numberAxis.js";

export interface Bar {
  readonly name: string;
  readonly value: number;
  /** Stands at the end of the bar instead of the number; up to some 20 characters. */
  readonly label?: string;
  /** Drawn pale: the rest, the unknown ones. */
  readonly faint?: boolean;
  /** Drawn hatched: not to be compared with the others, such as an incomplete year. */
  readonly hatched?: boolean;
}

export interface BarsOptions extends ChartOptions {
  /** What the values are, with their unit. */
  readonly axis: string;
  /** The name of the bar the chart is about; without it all bars have its colour. */
  readonly highlight?: string;
  /** How the numbers of the axis and of the bars are written. */
  readonly write?: (value: number) => string;
}

/** How wide a digit, or a sign among digits, is beside a letter: a number that is cut would be another one. */
const ofLetters = 6 / 7;

/** Horizontal bars from 0, one a row, in the order given, with their values at their ends. */
export function barsChart(bars: readonly Bar[], options: BarsOptions): SVGSVGElement {
  const {lang, width, description, axis: axisName, highlight, write: given} = options;
  const write = given ?? format(lang).value;
  const {
    margin: marginLeft,
    label: nameOf,
    two,
  } = categoryMargin(
    bars.map(({name}) => name),
    width,
  );
  const rows = bars.map((bar, i) => ({
    ...bar,
    i,
    text: fitText(bar.label ?? write(bar.value), (0.5 * width) / ofLetters),
    chosen: highlight === undefined || bar.name === highlight,
  }));
  const axisRight = Math.max(16, ...rows.map(({text}) => ofLetters * textWidth(text) + 10));
  const axis = numberAxis(
    bars.map(({value}) => value),
    {
      lang,
      side: "x",
      room: width - marginLeft - axisRight,
      zero: true,
      exact: true,
      ...(given && {write: given}),
    },
  );
  const marginRight = Math.max(axisRight, axis.labelWidth / 2);
  const {label, extra} = xAxisLabel(axisName, width - marginLeft - marginRight, width);
  const hatching = hatch(description, "var(--chart-unknown)");
  const colour = ({faint, hatched, chosen}: (typeof rows)[number]) => {
    if (hatched === true) return hatching.fill;
    if (faint === true) return "var(--chart-faint)";
    return chosen ? "var(--chart-mark)" : "var(--chart-bar)";
  };
  return asPicture(
    Plot.plot({
      width,
      height: 56 + extra + rows.length * (two ? 34 : 24),
      marginLeft,
      marginRight,
      marginTop: 8,
      marginBottom: 42 + extra,
      style: chartStyle,
      x: {...axis.scale, ...label, grid: true},
      y: {type: "band", domain: rows.map(({i}) => i), padding: 0.24},
      marks: [
        hatching.mark,
        Plot.axisY({
          tickFormat: (i: number) => nameOf(bars[i]?.name ?? ""),
          fill: "var(--text)",
          tickSize: 0,
          label: null,
        }),
        Plot.barX(rows, {x1: 0, x2: "value", y: "i", fill: colour}),
        Plot.barX(
          rows.filter(({hatched}) => hatched === true),
          {x1: 0, x2: "value", y: "i", stroke: "var(--chart-unknown)", inset: 0.5},
        ),
        ...[true, false].map((strong) =>
          Plot.text(
            rows.filter(({chosen}) => (highlight !== undefined && chosen) === strong),
            {
              x: ({value}: Bar) => Math.max(0, value),
              y: "i",
              dx: 6,
              textAnchor: "start",
              text: "text",
              fill: strong ? "var(--text)" : "var(--muted)",
              fontWeight: strong ? 600 : 400,
            },
          ),
        ),
        Plot.ruleX([0], {stroke: "var(--chart-axis)"}),
        Plot.tip(
          rows,
          Plot.pointerY({
            x: "value",
            y: "i",
            title: ({name, value, label: own}: Bar) => `${name}\n${own ?? write(value)}`,
          }),
        ),
      ],
    }),
    description,
  );
}
