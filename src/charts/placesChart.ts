import * as Plot from "@observablehq/plot";
import {format} from "../format/format.js";
import type {ChartOptions} from "./chartOptions.js";
import {asPicture, chartStyle} from "./chartStyle.js";
import {fitText, textWidth} from "./fitText.js";

export interface PlacesRow {
  readonly name: string;
  /** The two measures that give the places, the largest the first. */
  readonly before: number;
  readonly after: number;
}

export interface PlacesOptions extends ChartOptions {
  /** What the two columns are. */
  readonly beforeLabel: string;
  readonly afterLabel: string;
  /** The name of the row that the chart is about. */
  readonly highlight: string | null;
}

const step = 26;

/** The same few rows in the order of two measures, joined by lines: who changes place. Equal ones share a place. */
export function placesChart(rows: readonly PlacesRow[], options: PlacesOptions): SVGSVGElement {
  const {lang, width, description, beforeLabel, afterLabel, highlight} = options;
  const f = format(lang);
  const order = (measure: "before" | "after") =>
    rows.map((_, i) => i).toSorted((a, b) => rows[b]![measure] - rows[a]![measure] || a - b);
  const [left, right] = [order("before"), order("after")];
  const place = (measure: "before" | "after", i: number) =>
    1 + rows.filter((other) => other[measure] > rows[i]![measure]).length;
  const lines = rows.map((row, i) => ({
    y1: left.indexOf(i),
    y2: right.indexOf(i),
    chosen: row.name === highlight,
    from: `${row.name} ${f.number(row.before)} · ${place("before", i)}`,
    to: `${place("after", i)} · ${row.name} ${f.number(row.after)}`,
  }));
  type Line = (typeof lines)[number];
  const side = (texts: readonly string[]) =>
    Math.min(0.4 * width, 14 + Math.max(0, ...texts.map((text) => textWidth(text))));
  const marginLeft = side([beforeLabel, ...lines.map(({from}) => from)]);
  const rightSide = side([afterLabel, ...lines.map(({to}) => to)]);
  // Long lines are hard to follow.
  const room = Math.min(320, width - marginLeft - rightSide);
  const ends = [
    {x: 0, y: "y1", text: "from", head: beforeLabel, margin: marginLeft, dx: -10, textAnchor: "end"},
    {x: 1, y: "y2", text: "to", head: afterLabel, margin: rightSide, dx: 10, textAnchor: "start"},
  ] as const;
  return asPicture(
    Plot.plot({
      width,
      height: 12 + step * (rows.length + 1),
      marginTop: 6,
      marginBottom: 6,
      marginLeft,
      marginRight: width - marginLeft - room,
      style: chartStyle,
      x: {domain: [0, 1], axis: null},
      y: {domain: [Math.max(0, rows.length - 1) + 0.5, -1.5], axis: null},
      marks: [
        // What the chart is about lies above the others.
        ...[false, true].flatMap((chosen) => {
          const own = lines.filter((line) => line.chosen === chosen);
          const colour = chosen ? "var(--chart-mark)" : "var(--chart-bar)";
          return [
            Plot.link(own, {
              x1: 0,
              x2: 1,
              y1: "y1",
              y2: "y2",
              stroke: colour,
              strokeWidth: chosen ? 2.5 : 1.5,
            }),
            ...ends.flatMap(({x, y, text, margin, dx, textAnchor}) => [
              Plot.dot(own, {x, y, r: 4, fill: colour}),
              Plot.text(own, {
                x,
                y,
                dx,
                textAnchor,
                text: (line: Line) => fitText(line[text], margin - 12),
                fill: chosen ? "var(--text)" : "var(--muted)",
                fontWeight: chosen ? 600 : 400,
              }),
            ]),
          ];
        }),
        ...ends.map(({x, head, margin, dx, textAnchor}) =>
          Plot.text([head], {
            x,
            y: () => -1,
            dx,
            textAnchor,
            text: (text: string) => fitText(text, margin - 12),
            fill: "var(--text)",
          }),
        ),
      ],
    }),
    description,
  );
}
