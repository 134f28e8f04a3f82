import * as Plot from "@observablehq/plot";
import {median} from "d3-array";
import {format} from "../format/format.js";
import type {ChartOptions} from "./chartOptions.js";
import {asPicture, chartStyle} from "./chartStyle.js";
import {fitText} from "./fitText.js";
import {plainPower, powersOfTen} from "./logAxis.js";
import type {ReturnDot} from "./returnsChart.js";

export interface CareerRow {
  readonly name: string;
  readonly films: readonly ReturnDot[];
}

export interface CareersOptions extends ChartOptions {
  readonly yLabel: string;
  /** Stands at the line of 1. */
  readonly breakEven: string;
  /** Stands at a person's median: "median 3.2×". */
  readonly median: (value: string) => string;
  /** Follows a return in a tip: "times the cost". */
  readonly times: (value: string) => string;
}

const panel = 132;
const gap = 34;
const year = 365.25 * 24 * 3600 * 1000;

/**
 * Careers under each other on the same axes: each film by release date and return (logarithmic), as
 * `returnsChart` draws them, with a dashed line at the median of the returns that need no check. Those to be
 * checked that lie beyond the axis stand at its end with their value.
 */
export function careersChart(people: readonly CareerRow[], options: CareersOptions): SVGSVGElement {
  const {lang, width, description, yLabel, breakEven, times} = options;
  const f = format(lang);
  const dots = people.flatMap(({films}, i) =>
    films.map((film) => ({...film, i, date: new Date(`${film.release_date}T00:00:00Z`)})),
  );
  const known = dots.filter((film) => film.return_known);
  const sound = known.filter((film) => !film.money_suspect);
  const measured = (sound.length > 0 ? sound : known).map((film) => film.return);
  const low = Math.min(0.1, ...measured);
  const high = Math.max(10, ...measured);
  const room = (high / low) ** 0.1;
  const base = low / room;
  const place = (film: ReturnDot) => Math.min(high, Math.max(low, film.return));
  const beyond = (film: ReturnDot) => film.return < low || film.return > high;
  const moments = dots.map(({date}) => date.getTime());
  const first = moments.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = moments.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const ends = dots.length === 0 ? [0, year] : [first, last];
  const late = ({date}: {date: Date}) => date.getTime() - ends[0]! > (ends[1]! - ends[0]!) / 2;
  const pad = Math.max((ends[1]! - ends[0]!) * 0.02, (6 * year - (ends[1]! - ends[0]!)) / 2);
  const medians = people.flatMap((_, i) => {
    const value = median(
      sound.filter((film) => film.i === i),
      (film) => film.return,
    );
    return value === undefined ? [] : [{i, value}];
  });
  const ticks = powersOfTen(low, high * 1.3);
  const label = (value: number) => `${plainPower(value, lang)}×`;
  const height = people.length * (panel + gap);
  const all = people.map((_, i) => i);
  return asPicture(
    Plot.plot({
      width,
      height: height + 44,
      marginTop: 20,
      marginBottom: 24,
      // About 7 px a character, and the tick.
      marginLeft: 14 + 7 * Math.max(4, ...ticks.map((value) => label(value).length)),
      marginRight: 12,
      style: chartStyle,
      x: {
        type: "utc",
        domain: [ends[0]! - pad, ends[1]! + pad],
        label: null,
        ticks: width < 500 ? 4 : 8,
      },
      y: {
        type: "log",
        domain: [base, high * room],
        ticks,
        tickFormat: label,
        label: null,
      },
      fy: {domain: all, axis: null, paddingInner: gap / (panel + gap), paddingOuter: gap / (panel + gap) / 2},
      marks: [
        Plot.text([yLabel], {
          text: (text: string) => text,
          fy: () => 0,
          frameAnchor: "top-left",
          dx: -40,
          dy: -32,
          fill: "var(--muted)",
        }),
        Plot.gridY(ticks, {stroke: "var(--chart-grid)", strokeOpacity: 1}),
        Plot.ruleY([1], {stroke: "var(--chart-rule)", strokeWidth: 1.5}),
        Plot.text([1], {
          frameAnchor: "right",
          fy: () => 0,
          y: (value: number) => value,
          dy: 9,
          text: () => breakEven,
          fill: "var(--muted)",
          stroke: "var(--paper)",
          strokeWidth: 4,
        }),
        Plot.ruleY(medians, {
          y: "value",
          fy: "i",
          stroke: "var(--chart-mark)",
          strokeDasharray: "4,3",
          strokeWidth: 1.5,
        }),
        Plot.ruleX(
          dots.filter((film) => !film.return_known),
          {
            x: "date",
            fy: "i",
            y1: base,
            y2: base * room ** 0.6,
            stroke: "var(--chart-unknown)",
            strokeWidth: 1.5,
          },
        ),
        Plot.dot(sound, {
          x: "date",
          y: "return",
          fy: "i",
          r: 4,
          fill: (film: ReturnDot) => (film.return >= 1 ? "var(--chart-gain)" : "var(--chart-loss)"),
          stroke: "var(--paper)",
        }),
        Plot.dot(
          known.filter((film) => film.money_suspect),
          {
            x: "date",
            y: place,
            fy: "i",
            r: 4,
            stroke: "var(--chart-suspect)",
            strokeWidth: 2,
            fill: "var(--paper)",
          },
        ),
        ...["start", "end"].map((side) =>
          Plot.text(
            known.filter((film) => beyond(film) && late(film) === (side === "end")),
            {
              x: "date",
              y: place,
              fy: "i",
              dx: side === "end" ? -9 : 9,
              textAnchor: side === "end" ? "end" : "start",
              text: (film: ReturnDot) => `${film.return > high ? "↑" : "↓"} ${f.measure(film.return)}×`,
              fill: "var(--text)",
              stroke: "var(--paper)",
              strokeWidth: 4,
            },
          ),
        ),
        Plot.text(all, {
          fy: (i: number) => i,
          frameAnchor: "top-left",
          dy: -16,
          text: (i: number) => fitText(people[i]?.name ?? "", 0.5 * width),
          fill: "var(--text)",
          fontWeight: 600,
          fontSize: 13,
        }),
        Plot.text(medians, {
          fy: "i",
          frameAnchor: "top-right",
          dy: -16,
          text: ({value}: {value: number}) => options.median(f.measure(value)),
          fill: "var(--muted)",
        }),
        Plot.tip(
          dots,
          Plot.pointer({
            x: "date",
            y: (film: ReturnDot) => (film.return_known ? place(film) : base),
            fy: "i",
            title: (film: ReturnDot) =>
              [
                film.name,
                f.date(film.release_date),
                ...(film.return_known ? [times(f.measure(film.return))] : []),
              ].join("\n"),
          }),
        ),
      ],
    }),
    description,
  );
}
