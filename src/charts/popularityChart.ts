import * as Plot from "@observablehq/plot";
import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import type {PopularityBin} from "../queries/popularityHistogram.js";
import {asPicture, chartStyle} from "./chartStyle.js";
import {clip} from "./clip.js";
import {plainPower, powersWithRoom} from "./logAxis.js";

/**
 * How many films have which popularity, on a logarithmic axis, and where one film stands: the films below it
 * in the colour of the others, those above it faint.
 *
 * @param popularity of the film; null or 0 marks none
 */
export function popularityChart(
  bins: readonly PopularityBin[],
  popularity: number | null,
  options: {
    readonly lang: Language;
    readonly width: number;
    readonly description: string;
    readonly xLabel: string;
    readonly yLabel: string;
    /** Stands at the mark. */
    readonly name: string;
  },
): SVGSVGElement {
  const {lang, width, description, xLabel, yLabel, name} = options;
  const f = format(lang);
  const rows = bins.flatMap(({bin, films}) =>
    bin === null ? [] : [{x1: 10 ** (bin / 5), x2: 10 ** ((bin + 1) / 5), films}],
  );
  const mark = popularity !== null && popularity > 0 ? [popularity] : [];
  const low = Math.min(...rows.map(({x1}) => x1), ...mark, 1);
  const high = Math.max(...rows.map(({x2}) => x2), ...mark, 10);
  const right = mark.some((value) => Math.log(value / low) > 0.55 * Math.log(high / low));
  const marginLeft = 48;
  const marginRight = 8;
  return asPicture(
    Plot.plot({
      width,
      height: 280,
      marginTop: 30,
      marginLeft,
      marginRight,
      marginBottom: 40,
      style: chartStyle,
      x: {
        type: "log",
        domain: [low, high],
        ticks: powersWithRoom(low, high, width - marginLeft - marginRight, lang),
        tickFormat: (value: number) => plainPower(value, lang),
        label: xLabel,
        labelAnchor: "center",
        labelArrow: "none",
      },
      y: {
        grid: true,
        ticks: 4,
        nice: true,
        label: yLabel,
        labelArrow: "none",
        tickFormat: (value: number) => (Number.isInteger(value) ? f.number(value) : ""),
      },
      marks: [
        Plot.rect(rows, {
          x1: "x1",
          x2: "x2",
          y1: 0,
          y2: "films",
          insetLeft: 0.5,
          insetRight: 0.5,
          fill: ({x1}: {x1: number}) =>
            mark.some((value) => x1 <= value) ? "var(--chart-bar)" : "var(--chart-faint)",
        }),
        Plot.ruleY([0], {stroke: "var(--chart-axis)"}),
        Plot.ruleX(mark, {stroke: "var(--chart-mark)", strokeWidth: 2}),
        Plot.text(mark, {
          x: (value: number) => value,
          frameAnchor: "top",
          dy: -14,
          dx: right ? 4 : -4,
          textAnchor: right ? "end" : "start",
          text: (value: number) => `${clip(name, width)} ${f.measure(value)}`,
          fill: "var(--chart-mark)",
          fontWeight: 600,
        }),
      ],
    }),
    description,
  );
}
