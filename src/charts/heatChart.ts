import * as Plot from "@observablehq/plot";
import {format} from "../format/format.js";
import type {ChartOptions} from "./chartOptions.js";
import {asPicture, chartStyle} from "./chartStyle.js";
import {columnNames} from "./columnNames.js";
import {textWidth} from "./fitText.js";
import {hatch} from "./hatch.js";
import {matrixMargin} from "./matrixMargin.js";

export interface HeatCell {
  /** Names among the `rows` and `columns` of the options; a cell of others is not drawn. */
  readonly row: string;
  readonly column: string;
  /** null: unknown, drawn hatched. */
  readonly value: number | null;
  /** Stands in the cell and in its tip instead of the number. */
  readonly label?: string;
}

export interface HeatOptions extends ChartOptions {
  /** From the top, and from the left; no name twice. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Where values have no colour: above it that of gains, below it that of losses. Without it one colour. */
  readonly centre?: number;
  /**
   * The values of the palest and the darkest colour; beyond they stay as pale or dark. Otherwise from 0 (or
   * a lower value) to the highest; around a centre, only the one of the two that is farther from it counts.
   */
  readonly domain?: readonly [number, number];
  /** Whether the cells say their values where all have room for it. */
  readonly text?: boolean;
  readonly write?: (value: number) => string;
  /** Follows the names in a tip; otherwise the cell's label or number. */
  readonly tip?: (cell: HeatCell) => string;
}

/** Values by row and column as cells, the darker the higher; or, around a centre, the farther from it. */
export function heatChart(cells: readonly HeatCell[], options: HeatOptions): SVGSVGElement {
  const {lang, width, description, rows, columns, centre, text = false, write: given, tip} = options;
  const write = given ?? format(lang).value;
  const marginRight = 4;
  const {margin: marginLeft, label: nameOf} = matrixMargin(rows, columns.length, width - marginRight);
  const step = (width - marginLeft - marginRight) / Math.max(1, columns.length);
  const rowOf = new Map(rows.map((name, i) => [name, i]));
  const columnOf = new Map(columns.map((name, i) => [name, i]));
  const drawn = cells.flatMap((cell) => {
    const y = rowOf.get(cell.row);
    const x = columnOf.get(cell.column);
    if (x === undefined || y === undefined) return [];
    const label = cell.label ?? (cell.value === null ? "" : write(cell.value));
    return [{...cell, x, y, label, says: tip?.(cell) ?? (label === "" ? "–" : label)}];
  });
  const known = drawn.flatMap((cell) => (cell.value === null ? [] : [{...cell, value: cell.value}]));
  const values = known.map(({value}) => value);
  const [low, high] = options.domain ?? [Math.min(0, ...values), Math.max(0, ...values)];
  const reach = Math.max(
    ...(options.domain ?? values).map((value) => Math.abs(value - (centre ?? 0))),
    1e-12,
  );
  const spelled = text && known.every(({label}) => textWidth(label) <= step - 4);
  // Pale enough for text upon it, or as dark as it gets.
  const [pale, dark] = [0.06, spelled ? 0.5 : 0.85];
  const opacity = (value: number) => {
    const share = centre === undefined ? (value - low) / (high - low || 1) : Math.abs(value - centre) / reach;
    return (centre === undefined ? pale : 0) + (dark - (centre === undefined ? pale : 0)) * within(share);
  };
  const colour = (value: number) => {
    if (centre === undefined) return "var(--chart-mark)";
    return value < centre ? "var(--chart-loss)" : "var(--chart-gain)";
  };
  const heads = columnNames(columns, step);
  const hatching = hatch(description, "var(--chart-faint)");
  const place = {x: "x", y: "y", inset: step > 8 ? 0.5 : 0} as const;
  return asPicture(
    Plot.plot({
      width,
      height: heads.height + 6 + rows.length * (width < 500 ? 24 : 28),
      marginTop: heads.height,
      marginBottom: 6,
      marginLeft,
      marginRight,
      style: chartStyle,
      x: {type: "band", domain: columns.map((_, i) => i), padding: 0, round: false, axis: null},
      y: {type: "band", domain: rows.map((_, i) => i), padding: 0, round: false},
      opacity: {type: "identity"},
      marks: [
        hatching.mark,
        Plot.axisY({
          tickFormat: (i: number) => nameOf(rows[i] ?? ""),
          fill: "var(--text)",
          tickSize: 0,
          label: null,
        }),
        heads.mark,
        Plot.cell(
          drawn.filter(({value}) => value === null),
          {...place, fill: hatching.fill, stroke: "var(--chart-faint)"},
        ),
        Plot.cell(known, {
          ...place,
          fill: ({value}: {value: number}) => colour(value),
          fillOpacity: ({value}: {value: number}) => opacity(value),
          stroke: "var(--chart-faint)",
          strokeWidth: 0.5,
        }),
        Plot.text(spelled ? known : [], {x: "x", y: "y", text: "label", fill: "var(--text)"}),
        Plot.tip(
          drawn,
          Plot.pointer({
            x: "x",
            y: "y",
            title: ({row, column, says}: {row: string; column: string; says: string}) =>
              `${row}, ${column}\n${says}`,
          }),
        ),
      ],
    }),
    description,
  );
}

const within = (share: number) => Math.min(1, Math.max(0, share));
