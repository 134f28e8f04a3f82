import * as Plot from "@observablehq/plot";
import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import {asPicture, chartStyle} from "./chartStyle.js";
import {plainPower, powersOfTen} from "./logAxis.js";

export interface LanguageDot {
  readonly name: string;
  readonly films: number;
  /** Stands behind the number: the cumulative share. */
  readonly note: string;
  /** Several languages together. */
  readonly rest: boolean;
}

/** Pixels that the name of a power of ten takes, with a gap. */
const tickRoom = 48;
/** So that the dot of a single film keeps off the name of its row. */
const inset = 6;

/** Films by language on a logarithmic axis: dots, since a bar would need a zero. */
export function languagesChart(
  rows: readonly LanguageDot[],
  options: {
    readonly lang: Language;
    readonly width: number;
    readonly description: string;
    readonly axis: string;
  },
): SVGSVGElement {
  const {lang, width, description, axis} = options;
  const most = Math.max(...rows.map(({films}) => films), 10);
  const [marginLeft, marginRight] = width < 500 ? [104, 112] : [140, 116];
  const powers = powersOfTen(1, most);
  // So that their names keep apart.
  const every = Math.ceil((tickRoom * Math.log10(most)) / (width - marginLeft - marginRight));
  return asPicture(
    Plot.plot({
      width,
      height: 62 + rows.length * 22,
      marginLeft,
      marginRight,
      marginTop: 8,
      marginBottom: 42,
      style: chartStyle,
      x: {
        type: "log",
        domain: [1, most],
        insetLeft: inset,
        ticks: powers.filter((_, i) => i % every === 0),
        tickFormat: (value: number) => plainPower(value, lang),
        grid: true,
        label: axis,
        labelAnchor: "center",
        labelArrow: "none",
      },
      y: {type: "point", domain: rows.map(({name}) => name), label: null, tickSize: 0},
      marks: [
        Plot.axisY({fill: "var(--text)", tickSize: 0, label: null}),
        Plot.dot(rows, {
          x: "films",
          y: "name",
          r: 5,
          fill: ({rest}: LanguageDot) => (rest ? "var(--surface)" : "var(--chart-mark)"),
          stroke: "var(--chart-mark)",
          strokeWidth: 1.5,
        }),
        Plot.text(rows, {
          x: "films",
          y: "name",
          dx: 10,
          textAnchor: "start",
          text: ({films, note}: LanguageDot) => `${format(lang).number(films)}  ${note}`,
          fill: "var(--muted)",
          stroke: "var(--paper)",
          strokeWidth: 3,
        }),
      ],
    }),
    description,
  );
}
