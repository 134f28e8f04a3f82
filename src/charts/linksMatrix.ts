import * as Plot from "@observablehq/plot";
import {format} from "../format/format.js";
import type {ChartOptions} from "./chartOptions.js";
import {asPicture, chartStyle} from "./chartStyle.js";
import {columnNames} from "./columnNames.js";
import {textWidth} from "./fitText.js";
import {matrixMargin} from "./matrixMargin.js";

export interface Link {
  /** Two of the `names`, in any order, each pair once; the same twice fills the diagonal. */
  readonly a: string;
  readonly b: string;
  /** How often they are together. */
  readonly value: number;
}

export interface LinksOptions extends ChartOptions {
  /** From the top and from the left; up to some 20, none twice. */
  readonly names: readonly string[];
  /** How a value is written in a tip. */
  readonly write?: (value: number) => string;
}

/** Who is how often with whom: a symmetric matrix, the darker (by the square root) the more often; with its values where all have room. */
export function linksMatrix(links: readonly Link[], options: LinksOptions): SVGSVGElement {
  const {lang, width, description, names, write: given} = options;
  const write = given ?? format(lang).number;
  const {margin: marginLeft, label: nameOf} = matrixMargin(names, names.length, width - 4);
  const step = Math.min(36, (width - marginLeft - 4) / Math.max(1, names.length));
  const marginRight = width - marginLeft - step * names.length;
  const index = new Map(names.map((name, i) => [name, i]));
  const cells = links.flatMap(({a, b, value}) => {
    const [x, y] = [index.get(a), index.get(b)];
    if (x === undefined || y === undefined || !(value > 0)) return [];
    const says = `${x === y ? a : `${a} × ${b}`}\n${write(value)}`;
    return x === y
      ? [{x, y, value, says}]
      : [
          {x, y, value, says},
          {x: y, y: x, value, says},
        ];
  });
  const most = Math.max(...cells.map(({value}) => value), 0);
  const all = names.map((_, i) => i);
  const grid = all.flatMap((y) => all.map((x) => ({x, y})));
  const heads = columnNames(names, step);
  const short = (value: number) => format(lang).number(value);
  // Digits at this size take seven eighths of what `textWidth` allows them.
  const spelled = cells.every(({value}) => textWidth(short(value)) * (7 / 8) <= step - 3);
  const inset = step > 14 ? 1 : 0.5;
  return asPicture(
    Plot.plot({
      width,
      height: heads.height + 4 + step * names.length,
      marginTop: heads.height,
      marginBottom: 4,
      marginLeft,
      marginRight,
      style: chartStyle,
      x: {type: "band", domain: all, padding: 0, round: false, axis: null},
      y: {type: "band", domain: all, padding: 0, round: false},
      opacity: {type: "identity"},
      marks: [
        Plot.axisY({
          tickFormat: (i: number) => nameOf(names[i] ?? ""),
          fill: "var(--text)",
          tickSize: 0,
          label: null,
          ...heads.font,
        }),
        heads.mark,
        Plot.cell(grid, {
          x: "x",
          y: "y",
          inset,
          fill: ({x, y}: {x: number; y: number}) => (x === y ? "var(--chart-faint)" : "var(--chart-grid)"),
        }),
        Plot.cell(cells, {
          x: "x",
          y: "y",
          inset,
          fill: "var(--chart-mark)",
          // Pale enough for numbers upon it, or as dark as it gets.
          fillOpacity: ({value}: {value: number}) => 0.1 + (spelled ? 0.45 : 0.8) * Math.sqrt(value / most),
        }),
        Plot.text(spelled ? cells : [], {
          x: "x",
          y: "y",
          text: ({value}: {value: number}) => short(value),
          fill: "var(--text)",
          fontSize: 11,
        }),
        Plot.tip(cells, Plot.pointer({x: "x", y: "y", title: "says"})),
      ],
    }),
    description,
  );
}
