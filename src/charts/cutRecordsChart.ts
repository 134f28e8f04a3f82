import {create} from "d3-selection";
import type {ChartOptions} from "./chartOptions.js";
import {asPicture, chartStyle} from "./chartStyle.js";
import {fitText} from "./fitText.js";

export interface CutRecord {
  readonly name: string;
  /** Cells of each part; a part begins in the cell where the one before it stops. */
  readonly cells: readonly number[];
}

export interface CutRecordsOptions extends ChartOptions {
  /** How many cells a part has, in words. */
  readonly count: (cells: number) => string;
}

const colours = ["var(--chart-mark)", "var(--chart-gain)"] as const;

/**
 * Records in pieces, cell by cell: each part in its own line, where it belongs; the cell that was cut stands at
 * the end of one part and at the beginning of the next.
 */
export function cutRecordsChart(records: readonly CutRecord[], options: CutRecordsOptions): SVGSVGElement {
  const {width, description, count} = options;
  const widest = Math.max(1, ...records.map(({cells}) => cells.reduce((sum, part) => sum + part - 1, 1)));
  const step = Math.min(26, (width - 4) / widest);
  const size = Math.max(3, step - 2);
  const line = size + 4;
  let y = 0;
  const places = records.map((record) => {
    const start = y;
    y += 24 + record.cells.length * line + 10;
    return {...record, start};
  });
  const svg = create("svg")
    .attr("width", width)
    .attr("height", Math.ceil(y))
    .attr("viewBox", `0 0 ${width} ${Math.ceil(y)}`)
    .attr("style", chartStyle);
  for (const {name, cells, start} of places) {
    svg
      .append("text")
      .attr("x", 2)
      .attr("y", start + 15)
      .attr("fill", "var(--text)")
      .attr("font-size", 13)
      .attr("font-weight", 600)
      .text(fitText(name, width - 8));
    let from = 0;
    cells.forEach((part, i) => {
      const top = start + 24 + i * line;
      const colour = colours[i % colours.length]!;
      for (let cell = 0; cell < part; cell++) {
        const cut = (i > 0 && cell === 0) || (i < cells.length - 1 && cell === part - 1);
        svg
          .append("rect")
          .attr("x", (2 + (from + cell) * step).toFixed(1))
          .attr("y", top.toFixed(1))
          .attr("width", size.toFixed(1))
          .attr("height", size.toFixed(1))
          .attr("rx", 2)
          .attr("fill", cut ? "var(--chart-suspect)" : colour)
          .attr("fill-opacity", cut ? 1 : 0.55);
      }
      // The first part has room at its right, the others at their left.
      const end = i === 0;
      svg
        .append("text")
        .attr("x", (end ? 2 + (from + part) * step + 4 : 2 + from * step - 6).toFixed(1))
        .attr("y", (top + size / 2 + 4).toFixed(1))
        .attr("text-anchor", end ? "start" : "end")
        .attr("fill", "var(--muted)")
        .text(count(part));
      from += part - 1;
    });
  }
  return asPicture(svg.node()!, description);
}
