import {scaleLinear} from "d3-scale";
import {create, type Selection} from "d3-selection";
import {format} from "../format/format.js";
import {wrap} from "./axisLabel.js";
import type {ChartOptions} from "./chartOptions.js";
import {asPicture, chartStyle} from "./chartStyle.js";
import {fitText, textWidth} from "./fitText.js";

export interface FlowStep {
  /**
   * `stock`: what there is at this point. `out`: what leaves the flow here. `part`: a part of the stock above,
   * which stays in it.
   */
  readonly kind: "stock" | "out" | "part";
  readonly name: string;
  readonly count: number;
}

const trunk = {x: 9, width: 10};
const lineHeight = 17;
const top = 6;
const left = 44;

/**
 * Counts on their way from the top to the bottom: a trunk, at each step what branches off or is a part. The bars
 * of what leaves are to scale among themselves, and so are those of the parts; the trunk is not.
 */
export function flowChart(steps: readonly FlowStep[], options: ChartOptions): SVGSVGElement {
  const {lang, width, description} = options;
  const number = (step: FlowStep) =>
    `${step.kind === "out" && step.count > 0 ? "−" : ""}${format(lang).number(step.count)}`;
  const numberRoom = Math.max(0, ...steps.map((step) => textWidth(number(step)) + 8));
  const room = width - left - 8;
  let y = top;
  const rows = steps.map((step) => {
    const start = y;
    const lines = wrap(step.name, step.kind === "stock" ? room - numberRoom - 10 : room);
    const height = lines.length * lineHeight + (step.kind === "stock" ? 16 : 34);
    y += height;
    return {...step, start, lines, height, text: number(step)};
  });
  const height = y + 2;
  const barRoom = Math.max(20, Math.min(360, room - numberRoom));
  const longest = (kind: FlowStep["kind"]) =>
    Math.max(1, ...steps.filter((step) => step.kind === kind).map(({count}) => count));
  const length = {
    out: scaleLinear([0, longest("out")], [0, barRoom]),
    part: scaleLinear([0, longest("part")], [0, barRoom]),
  };
  const stocks = rows.filter(({kind}) => kind === "stock");
  const middle = (row: (typeof rows)[number]) => row.start + lineHeight / 2 + 4;

  const svg = create("svg")
    .attr("width", width)
    .attr("height", height)
    .attr("viewBox", `0 0 ${width} ${height}`)
    .attr("style", chartStyle);
  const [first, last] = [stocks[0], stocks.at(-1)];
  if (first !== undefined && last !== undefined) {
    svg
      .append("rect")
      .attr("x", trunk.x)
      .attr("y", middle(first))
      .attr("width", trunk.width)
      .attr("height", middle(last) - middle(first))
      .attr("fill", "var(--chart-bar)");
  }
  for (const row of rows) {
    const group = svg.append("g");
    if (row.kind === "stock") {
      group
        .append("circle")
        .attr("cx", trunk.x + trunk.width / 2)
        .attr("cy", middle(row))
        .attr("r", 9)
        .attr("fill", "var(--chart-mark)");
      group
        .append("text")
        .attr("x", left)
        .attr("y", row.start + lineHeight)
        .attr("fill", "var(--text)")
        .attr("font-size", 16)
        .attr("font-weight", 600)
        .text(row.text);
      write(group, row.lines, left + textWidth(row.text) * 1.25 + 12, row.start + lineHeight, "var(--text)");
      continue;
    }
    const barY = row.start + row.lines.length * lineHeight + 5;
    const out = row.kind === "out";
    group
      .append("path")
      .attr("d", branch(row.start - 8, barY + 6))
      .attr("fill", "none")
      .attr("stroke", out ? "var(--chart-loss)" : "var(--chart-axis)")
      .attr("stroke-width", row.count === 0 ? 1 : 2)
      .attr("stroke-opacity", row.count === 0 ? 0.4 : 1);
    write(
      group,
      row.lines,
      left,
      row.start + lineHeight - 3,
      row.count === 0 ? "var(--muted)" : "var(--text)",
    );
    const shown = length[row.kind](row.count);
    group
      .append("rect")
      .attr("x", left)
      .attr("y", barY)
      .attr("width", row.count === 0 ? 0 : Math.max(1, shown).toFixed(1))
      .attr("height", 12)
      .attr("fill", out ? "var(--chart-loss)" : "var(--chart-mark)")
      .attr("fill-opacity", out ? 1 : 0.55);
    group
      .append("text")
      .attr("x", (left + Math.max(1, shown) + 6).toFixed(1))
      .attr("y", barY + 10)
      .attr("fill", "var(--muted)")
      .text(fitText(row.text, width));
  }
  return asPicture(svg.node()!, description);
}

/** From the trunk, round a corner, to the bar. */
function branch(from: number, to: number): string {
  const x = trunk.x + trunk.width;
  return `M${x},${from}v${Math.max(0, to - from - 10)}q0,10 10,10H${left - 4}`;
}

function write(
  group: Selection<SVGGElement, undefined, null, undefined>,
  lines: readonly string[],
  x: number,
  y: number,
  colour: string,
): void {
  lines.forEach((line, i) => {
    group
      .append("text")
      .attr("x", x.toFixed(1))
      .attr("y", y + i * lineHeight)
      .attr("fill", colour)
      .attr("font-size", 13)
      .text(line);
  });
}
