import {ticks} from "d3-array";
import {format} from "../format/format.js";
import {barsPath} from "./barsPath.js";
import type {ChartOptions} from "./chartOptions.js";
import {chartStyle} from "./chartStyle.js";
import {textWidth} from "./fitText.js";
import {setText} from "./setText.js";
import {svgNode} from "./svgNode.js";

export interface CrossHistogramData {
  /** Of each bin: all there are, */
  readonly all: ArrayLike<number>;
  /** those that the filters of other quantities keep, */
  readonly others: ArrayLike<number>;
  /** and those that all filters keep. */
  readonly kept: ArrayLike<number>;
  /** The places between which is chosen, a bin being 1 wide; null: none are. */
  readonly brush: readonly [number, number] | null;
}

export interface CrossHistogramOptions extends ChartOptions {
  readonly bins: number;
  /** Pixels of the highest bar. */
  readonly plotHeight: number;
  /** Where the axis is marked: a place (a bin is 1 wide) and its name. */
  readonly ticks: readonly {readonly place: number; readonly label: string}[];
  readonly xLabel: string;
  readonly yLabel: string;
  /** From this place on the data are incomplete. */
  readonly incompleteFrom?: number | undefined;
}

/** A histogram that is drawn anew in well under a frame. */
export interface CrossHistogram {
  readonly chart: SVGSVGElement;
  /** Pixels of a bin. */
  readonly step: number;
  draw(data: CrossHistogramData): void;
  describe(description: string): void;
  /** The place of a point of the screen, a bin being 1 wide. */
  placeAt(clientX: number): number;
  /** Writes above the chart, such as what stands under the pointer. */
  say(text: string): void;
}

const marginTop = 34;
const marginRight = 12;

/**
 * Bins of equal width with two bars each, one in front of the other: what the other filters keep and, of it, what all
 * keep. A line shows how the former would stand if they were distributed like all there are.
 */
export function crossHistogram(options: CrossHistogramOptions): CrossHistogram {
  const {lang, width, bins, plotHeight, incompleteFrom} = options;
  const marginLeft = 46;
  const room = width - marginLeft - marginRight;
  const step = room / Math.max(1, bins);
  const base = marginTop + plotHeight;
  const x = (place: number) => Math.round((marginLeft + place * step) * 100) / 100;
  const grid = svgNode("g");
  const brush = svgNode("rect", {y: marginTop, height: plotHeight, fill: "var(--accent-soft)"});
  const ends = [0, 1].map(() =>
    svgNode("line", {y1: marginTop - 4, y2: base + 4, stroke: "var(--accent)", "stroke-width": 2}),
  );
  const others = svgNode("path", {fill: "var(--chart-bar)"});
  const kept = svgNode("path", {fill: "var(--chart-mark)"});
  const expected = svgNode("path", {fill: "none", stroke: "var(--text)", "stroke-width": 1.25});
  const said = svgNode("text", {x: width - marginRight, y: 12, "text-anchor": "end", fill: "var(--text)"});
  const name = svgNode("text", {x: 0, y: 12, fill: "var(--muted)"}, options.yLabel);
  const chart = svgNode(
    "svg",
    {width, height: base + 44, viewBox: `0 0 ${width} ${base + 44}`, role: "img", style: chartStyle},
    brush,
    ...(incompleteFrom === undefined
      ? []
      : hatched(x(incompleteFrom), width - marginRight, base, plotHeight)),
    grid,
    others,
    kept,
    expected,
    svgNode("line", {
      x1: marginLeft,
      x2: width - marginRight,
      y1: base,
      y2: base,
      stroke: "var(--chart-axis)",
    }),
    ...ends,
    ...axis(options, x, base),
    name,
    said,
  );
  const place = {left: marginLeft, base, step, gap: step > 5 ? 1 : 0};
  let top = -1;
  const lines: {readonly line: SVGLineElement; readonly name: SVGTextElement}[] = [];

  function drawGrid(max: number): void {
    if (max === top) return;
    top = max;
    const marked = ticks(0, max, 3).filter(Number.isInteger);
    while (lines.length < marked.length) {
      const line = svgNode("line", {
        x1: marginLeft,
        x2: width - marginRight,
        stroke: "var(--chart-grid)",
      });
      const name = svgNode("text", {x: marginLeft - 6, "text-anchor": "end", fill: "var(--muted)"}, "");
      lines.push({line, name});
      grid.append(line, name);
    }
    lines.forEach(({line, name}, i) => {
      const tick = marked[i];
      const y = Math.round(base - (plotHeight * (tick ?? 0)) / max);
      line.setAttribute("y1", String(y));
      line.setAttribute("y2", String(y));
      line.setAttribute("visibility", tick === undefined ? "hidden" : "visible");
      name.setAttribute("y", String(y + 4));
      setText(name, tick === undefined ? "" : format(lang).number(tick));
    });
  }

  function describe(description: string): void {
    chart.setAttribute("aria-label", description);
  }
  describe(options.description);

  function say(text: string): void {
    setText(said, text);
    // Both stand on one line.
    const crowded = textWidth(text) + textWidth(options.yLabel) > width;
    name.setAttribute("visibility", crowded ? "hidden" : "visible");
  }
  say("");

  return {
    chart,
    step,
    describe,
    draw(data) {
      let otherFilms = 0;
      let allFilms = 0;
      let largest = 0;
      for (let i = 0; i < bins; i++) {
        otherFilms += data.others[i]!;
        allFilms += data.all[i]!;
        largest = Math.max(largest, data.others[i]!);
      }
      const share = allFilms === 0 ? 0 : otherFilms / allFilms;
      for (let i = 0; i < bins; i++) largest = Math.max(largest, data.all[i]! * share);
      const max = Math.max(1, largest);
      drawGrid(max);
      const scale = plotHeight / max;
      others.setAttribute("d", barsPath(data.others, {...place, scale}, 0, bins));
      kept.setAttribute("d", barsPath(data.kept, {...place, scale}, 0, bins));
      // Nothing is filtered elsewhere: the line would only trace the bars.
      expected.setAttribute("d", share === 1 || share === 0 ? "" : steps(data.all, share * scale));
      const [from, to] = data.brush ?? [0, 0];
      const hidden = data.brush === null ? "hidden" : "visible";
      brush.setAttribute("x", x(from).toFixed(2));
      brush.setAttribute("width", Math.max(0, (to - from) * step).toFixed(2));
      brush.setAttribute("visibility", hidden);
      ends.forEach((end, i) => {
        const at = x(i === 0 ? from : to).toFixed(2);
        end.setAttribute("x1", at);
        end.setAttribute("x2", at);
        end.setAttribute("visibility", hidden);
      });
    },
    placeAt(clientX) {
      const box = chart.getBoundingClientRect();
      const inside = ((clientX - box.left) * width) / Math.max(1, box.width);
      return Math.min(bins, Math.max(0, (inside - marginLeft) / step));
    },
    say,
  };

  function steps(values: ArrayLike<number>, scale: number): string {
    let path = "";
    for (let i = 0; i < bins; i++) {
      const y = (base - values[i]! * scale).toFixed(1);
      path += i === 0 ? `M${x(0).toFixed(1)},${y}` : `V${y}`;
      path += `H${x(i + 1).toFixed(1)}`;
    }
    return path;
  }
}

/** Tick labels that have room, from the left, and the axis' name. */
function axis(options: CrossHistogramOptions, x: (place: number) => number, base: number): readonly Node[] {
  const nodes: Node[] = [];
  let free = 0;
  for (const {place, label} of options.ticks) {
    const half = textWidth(label) / 2;
    const at = Math.min(x(place), options.width - half);
    nodes.push(
      svgNode("line", {x1: x(place), x2: x(place), y1: base, y2: base + 4, stroke: "var(--chart-axis)"}),
    );
    if (at - half < free) continue;
    free = at + half + 4;
    nodes.push(svgNode("text", {x: at, y: base + 17, "text-anchor": "middle", fill: "var(--muted)"}, label));
  }
  const middle = (x(0) + x(options.bins)) / 2;
  nodes.push(
    svgNode("text", {x: middle, y: base + 37, "text-anchor": "middle", fill: "var(--muted)"}, options.xLabel),
  );
  return nodes;
}

function hatched(from: number, to: number, base: number, height: number): readonly Node[] {
  const id = "cross-hatch";
  const line = svgNode("line", {y2: 6, stroke: "var(--chart-unknown)", "stroke-width": 1});
  const pattern = svgNode(
    "pattern",
    {id, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)"},
    line,
  );
  return [
    svgNode("defs", {}, pattern),
    svgNode("rect", {
      x: from,
      y: base - height,
      width: Math.max(0, to - from),
      height,
      fill: `url(#${id})`,
    }),
  ];
}
