import * as Plot from "@observablehq/plot";
import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import {asPicture, chartStyle} from "./chartStyle.js";
import {clip} from "./clip.js";
import {plainPower, powersOfTen} from "./logAxis.js";

export interface ReturnDot {
  readonly name: string;
  /** `YYYY-MM-DD` */
  readonly release_date: string;
  /** Times the cost. */
  readonly return: number;
  readonly return_known: boolean;
  readonly money_suspect: boolean;
}

/**
 * The films of a person by release date and return (logarithmic): above the line at 1 those that earned
 * back their cost, hollow those whose money is to be checked, ticks at the base for unknown returns. The
 * axis goes by the returns that need no check; those to be checked that lie beyond stand at its end with
 * their value.
 */
export function returnsChart(
  films: readonly ReturnDot[],
  options: {
    readonly lang: Language;
    readonly width: number;
    readonly description: string;
    readonly yLabel: string;
    /** Stands at the line of 1. */
    readonly breakEven: string;
    /** Follows a return in a tip: "times the cost". */
    readonly times: (value: string) => string;
  },
): SVGSVGElement {
  const {lang, width, description, yLabel, breakEven, times} = options;
  const f = format(lang);
  const dots = films.map((film) => ({...film, date: new Date(`${film.release_date}T00:00:00Z`)}));
  const known = dots.filter((film) => film.return_known);
  const sound = known.filter((film) => !film.money_suspect);
  const measured = (sound.length > 0 ? sound : known).map((film) => film.return);
  const low = Math.min(0.1, ...measured);
  const high = Math.max(10, ...measured);
  const beyond = (film: ReturnDot) => film.return_known && (film.return < low || film.return > high);
  // Room for what lies beyond the axis, and below it for a name and the ticks of the unknown ones.
  const room = (high / low) ** 0.12;
  const floor = known.some((film) => film.return < low) ? low / room : low;
  const ceiling = known.some((film) => film.return > high) ? high * room : high;
  const base = floor / room ** 1.6;
  const tick = base * room ** 0.5;
  const place = (film: ReturnDot) => Math.min(ceiling, Math.max(floor, film.return));
  const ends = sound.length < 2 ? sound : [best(sound, 1), best(sound, -1)];
  const first = Math.min(...dots.map(({date}) => date.getTime()));
  const last = Math.max(...dots.map(({date}) => date.getTime()));
  const year = 365.25 * 24 * 3600 * 1000;
  const ticks = powersOfTen(low, high * 1.3);
  const label = (value: number) => `${plainPower(value, lang)}×`;
  // A single film stands in the middle of some years.
  const pad = Math.max((last - first) * 0.03, (6 * year - (last - first)) / 2);
  const worst = ends.at(-1);
  const late = (date: Date) => date.getTime() - first > (last - first) / 2;
  return asPicture(
    Plot.plot({
      width,
      height: 340,
      marginTop: 28,
      // About 7 px a character, and the tick.
      marginLeft: 14 + 7 * Math.max(...ticks.map((value) => label(value).length)),
      marginRight: 12,
      style: chartStyle,
      x: {type: "utc", domain: [first - pad, last + pad], label: null, ticks: width < 500 ? 4 : 8},
      y: {
        type: "log",
        domain: [base, ceiling * 1.3],
        ticks,
        tickFormat: label,
        grid: true,
        label: yLabel,
        labelArrow: "none",
      },
      marks: [
        Plot.ruleY([1], {stroke: "var(--chart-rule)", strokeWidth: 1.5}),
        Plot.text([1], {
          // The name of the worst film hangs under its dot.
          frameAnchor: worst !== undefined && late(worst.date) ? "left" : "right",
          y: (value: number) => value,
          dy: 8,
          text: () => breakEven,
          fill: "var(--muted)",
        }),
        Plot.ruleX(
          dots.filter((film) => !film.return_known),
          {x: "date", y1: base, y2: tick, stroke: "var(--chart-unknown)", strokeWidth: 1.5},
        ),
        Plot.dot(sound, {
          x: "date",
          y: "return",
          r: 5,
          fill: (film: ReturnDot) => (film.return >= 1 ? "var(--chart-gain)" : "var(--chart-loss)"),
          stroke: "var(--surface)",
        }),
        Plot.dot(
          known.filter((film) => film.money_suspect),
          {
            x: "date",
            y: place,
            r: 5,
            stroke: "var(--chart-suspect)",
            strokeWidth: 2,
            fill: "var(--surface)",
          },
        ),
        // No sound return stands above the best one, nor below the worst: their names hide no dot there.
        ...ends.map((film, i) =>
          Plot.text([film], {
            x: "date",
            y: "return",
            dx: late(film.date) ? 6 : -6,
            dy: i === 0 ? -13 : 13,
            textAnchor: late(film.date) ? "end" : "start",
            text: ({name}: ReturnDot) => clip(name, width),
            fill: "var(--text)",
            stroke: "var(--surface)",
            strokeWidth: 4,
          }),
        ),
        ...["start", "end"].map((side) =>
          Plot.text(
            dots.filter((film) => beyond(film) && late(film.date) === (side === "end")),
            {
              x: "date",
              y: place,
              dx: side === "end" ? -9 : 9,
              textAnchor: side === "end" ? "end" : "start",
              text: (film: ReturnDot) => `${film.return > high ? "↑" : "↓"} ${f.measure(film.return)}×`,
              fill: "var(--text)",
              stroke: "var(--surface)",
              strokeWidth: 4,
            },
          ),
        ),
        Plot.tip(
          dots,
          Plot.pointer({
            x: "date",
            y: (film: ReturnDot) => (film.return_known ? place(film) : tick),
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

/** The film of the highest (sign 1) or lowest (sign -1) return. `films` is not empty. */
function best<Film extends ReturnDot>(films: readonly Film[], sign: 1 | -1): Film {
  return films.reduce((kept, film) => (sign * film.return > sign * kept.return ? film : kept));
}
