import * as Plot from "@observablehq/plot";
import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import {asPicture, chartStyle} from "./chartStyle.js";

export interface CountBar {
  /** Stands under the bar. */
  readonly label: string;
  readonly films: number;
  readonly films_not_january_1: number;
}

/**
 * Films by month or by weekday: a bar each from 0, the chosen one in the colour of what was asked for, the
 * part that is dated on a 1 January pale.
 *
 * @param chosen index of the bar that was asked for
 * @param description what the chart shows, for those who do not see it
 */
export function countsChart(
  bars: readonly CountBar[],
  chosen: number,
  options: {readonly lang: Language; readonly width: number; readonly description: string},
): SVGSVGElement {
  const {lang, width, description} = options;
  const f = format(lang);
  const colour = (i: number) => (i === chosen ? "var(--chart-mark)" : "var(--chart-bar)");
  const roomy = (width - 56) / bars.length > 44;
  const rows = bars.map((bar, i) => ({...bar, i, placeholder: bar.films - bar.films_not_january_1}));
  return asPicture(
    Plot.plot({
      width,
      height: 260,
      marginTop: 24,
      marginLeft: 52,
      marginRight: 4,
      style: chartStyle,
      x: {
        type: "band",
        domain: rows.map(({i}) => i),
        tickFormat: (i: number) => rows[i]?.label ?? "",
        tickSize: 0,
        label: null,
        padding: 0.18,
      },
      y: {
        grid: true,
        ticks: 4,
        nice: true,
        label: null,
        tickFormat: (value: number) => (Number.isInteger(value) ? f.number(value) : ""),
      },
      marks: [
        Plot.barY(rows, {x: "i", y: "films_not_january_1", fill: ({i}: {i: number}) => colour(i)}),
        Plot.barY(
          rows.filter(({placeholder}) => placeholder > 0),
          {
            x: "i",
            y1: "films_not_january_1",
            y2: "films",
            fill: ({i}: {i: number}) => colour(i),
            fillOpacity: 0.22,
            stroke: ({i}: {i: number}) => colour(i),
            strokeDasharray: "3,2",
            inset: 0.5,
          },
        ),
        Plot.text(roomy ? rows : rows.filter(({i}) => i === chosen), {
          x: "i",
          y: "films",
          text: ({films}: {films: number}) => f.number(films),
          dy: -8,
          fill: ({i}: {i: number}) => (i === chosen ? "var(--text)" : "var(--muted)"),
          fontWeight: 600,
        }),
        Plot.ruleY([0], {stroke: "var(--chart-axis)"}),
      ],
    }),
    description,
  );
}
