import * as Plot from "@observablehq/plot";
import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import {asPicture, chartStyle} from "./chartStyle.js";

/** Films that lack the same fields; none: nothing is missing. */
export interface MissingTogether {
  readonly fields: readonly string[];
  readonly films: number;
}

/**
 * Films by what they lack together, after UpSet (Lex et al. 2014): a row for a combination, a filled dot
 * for each field that is missing in it, a bar from 0 for its films.
 *
 * @param rows the combinations to draw, in their order
 */
export function missingChart(
  rows: readonly MissingTogether[],
  fields: readonly {readonly field: string; readonly name: string}[],
  options: {readonly lang: Language; readonly width: number; readonly description: string},
): SVGSVGElement {
  const {lang, width, description} = options;
  const step = width < 520 ? 22 : 34;
  const matrix = step * fields.length;
  const numberWidth = 56;
  const bars = width - matrix - 16 - numberWidth;
  const most = Math.max(...rows.map(({films}) => films), 1);
  const column = (field: string) => fields.findIndex((entry) => entry.field === field) * step + step / 2;
  const dots = rows.flatMap(({fields: missing}, row) =>
    fields.map(({field}) => ({row, x: column(field), filled: missing.includes(field)})),
  );
  const links = rows.flatMap(({fields: missing}, row) =>
    missing.length < 2 ? [] : [{row, x1: column(missing[0]!), x2: column(missing[missing.length - 1]!)}],
  );
  const marked = rows.map((entry, row) => ({...entry, row}));
  return asPicture(
    Plot.plot({
      width,
      height: 96 + rows.length * 26,
      marginTop: 92,
      marginBottom: 4,
      marginLeft: 0,
      marginRight: 0,
      style: chartStyle,
      x: {type: "identity", axis: null},
      y: {type: "band", domain: rows.map((_, i) => i), axis: null, padding: 0.3},
      marks: [
        Plot.text(fields, {
          x: ({field}: {field: string}) => column(field),
          frameAnchor: "top",
          dy: -10,
          dx: 2,
          rotate: -55,
          textAnchor: "start",
          text: "name",
          fill: "var(--text)",
        }),
        Plot.link(links, {
          x1: "x1",
          x2: "x2",
          y1: "row",
          y2: "row",
          stroke: "var(--chart-mark)",
          strokeWidth: 2,
        }),
        Plot.dot(dots, {
          x: "x",
          y: "row",
          r: 5,
          fill: ({filled}: {filled: boolean}) => (filled ? "var(--chart-mark)" : "var(--chart-faint)"),
        }),
        Plot.barX(marked, {
          x1: matrix + 12,
          x2: ({films}: {films: number}) => matrix + 12 + Math.max(1, (bars * films) / most),
          y: "row",
          fill: ({fields: missing}: {fields: readonly string[]}) =>
            missing.length === 0 ? "var(--chart-mark)" : "var(--chart-bar)",
        }),
        Plot.text(marked, {
          x: ({films}: {films: number}) => matrix + 18 + Math.max(1, (bars * films) / most),
          y: "row",
          textAnchor: "start",
          text: ({films}: {films: number}) => format(lang).number(films),
          fill: "var(--text)",
        }),
      ],
    }),
    description,
  );
}
