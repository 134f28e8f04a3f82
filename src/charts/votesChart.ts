import * as Plot from "@observablehq/plot";
import type {Language} from "../format/language.js";
import type {VotesCell} from "../queries/votesGrid.js";
import {asPicture, chartStyle} from "./chartStyle.js";
import {clip} from "./clip.js";
import {plainPower, powersOfTen} from "./logAxis.js";

/**
 * Films by number of votes (logarithmic) and mean vote, as cells that darken with the number of films, the
 * line from which a mean vote is given, and where one film stands: a dot, or a line at its votes where its
 * mean is not given.
 *
 * @param film null marks none
 */
export function votesChart(
  cells: readonly VotesCell[],
  film: {readonly name: string; readonly votes: number; readonly mean: number | null} | null,
  options: {
    readonly lang: Language;
    readonly width: number;
    readonly description: string;
    readonly xLabel: string;
    readonly yLabel: string;
    readonly ruleLabel: string;
    /** Number of votes from which a mean is given. */
    readonly rule: number;
  },
): SVGSVGElement {
  const {lang, width, description, xLabel, yLabel, ruleLabel, rule} = options;
  const rows = cells.map(({x, y, films}) => ({
    x1: 10 ** (x / 4),
    x2: 10 ** ((x + 1) / 4),
    y1: y / 2,
    y2: (y + 1) / 2,
    films,
  }));
  const high = Math.max(...rows.map(({x2}) => x2), 10 ** 4, film?.votes ?? 0);
  const dot = film !== null && film.votes > 0 ? [film] : [];
  const right = (votes: number) => Math.log(votes) > 0.5 * Math.log(high);
  const anchor = dot.some(({votes}) => right(votes)) ? "end" : "start";
  return asPicture(
    Plot.plot({
      width,
      height: 320,
      marginTop: 34,
      marginLeft: 36,
      marginRight: 8,
      marginBottom: 40,
      style: chartStyle,
      x: {
        type: "log",
        domain: [1, high],
        ticks: powersOfTen(1, high),
        tickFormat: (value: number) => plainPower(value, lang),
        label: xLabel,
        labelAnchor: "center",
        labelArrow: "none",
      },
      y: {domain: [0, 10], ticks: 5, label: yLabel, labelArrow: "none", grid: true},
      opacity: {type: "sqrt", range: [0.08, 0.8]},
      marks: [
        Plot.rect(rows, {
          x1: "x1",
          x2: "x2",
          y1: "y1",
          y2: "y2",
          inset: 0.5,
          fill: "var(--chart-rule)",
          fillOpacity: "films",
        }),
        Plot.ruleX([rule], {stroke: "var(--chart-rule)", strokeDasharray: "4,3", strokeWidth: 1.5}),
        Plot.text([rule], {
          x: (value: number) => value,
          frameAnchor: "top",
          dy: -14,
          text: () => ruleLabel,
          fill: "var(--text)",
        }),
        Plot.ruleX(
          dot.filter(({mean}) => mean === null),
          {x: "votes", stroke: "var(--chart-mark)", strokeWidth: 2},
        ),
        Plot.dot(
          dot.filter(({mean}) => mean !== null),
          {
            x: "votes",
            y: "mean",
            r: 6.5,
            fill: "var(--chart-mark)",
            stroke: "var(--surface)",
            strokeWidth: 2,
          },
        ),
        Plot.text(dot, {
          x: "votes",
          y: ({mean}: {mean: number | null}) => mean ?? 0.6,
          dx: anchor === "end" ? -10 : 10,
          textAnchor: anchor,
          text: ({name}: {name: string}) => clip(name, width),
          fill: "var(--chart-mark)",
          stroke: "var(--surface)",
          strokeWidth: 4,
          fontWeight: 600,
        }),
      ],
    }),
    description,
  );
}
