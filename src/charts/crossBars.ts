import {format} from "../format/format.js";
import type {ChartOptions} from "./chartOptions.js";
import {chartStyle} from "./chartStyle.js";
import {fitText, textWidth} from "./fitText.js";
import {setText} from "./setText.js";
import {svgNode} from "./svgNode.js";

export interface CrossBarsData {
  /** Of each row: all there are, */
  readonly all: ArrayLike<number>;
  /** those that the filters of other quantities keep, */
  readonly others: ArrayLike<number>;
  /** and those that all filters keep. */
  readonly kept: ArrayLike<number>;
  /** How many there are in all, and how many the other filters keep: a row may share its films with others. */
  readonly share: number;
  /** Which rows are chosen; null: none is, so that all are kept. */
  readonly chosen: readonly boolean[] | null;
}

export interface CrossBarsOptions extends ChartOptions {
  readonly names: readonly string[];
}

/** Bars that are drawn anew in well under a frame. */
export interface CrossBars {
  readonly chart: SVGSVGElement;
  draw(data: CrossBarsData): void;
  describe(description: string): void;
}

/** Height of a row, which the boxes to tick in front of them have too. */
const crossBarsRow = 24;
/** Room for those boxes. */
const boxes = 28;

/**
 * Horizontal bars, two a row, one in front of the other: what the other filters keep and, of it, what all keep, with
 * the number of the latter. A line across a row shows where it would end if those kept were distributed like all.
 */
export function crossBars(options: CrossBarsOptions): CrossBars {
  const {lang, width, names} = options;
  const height = names.length * crossBarsRow;
  const texts = names.map((name) => fitText(name, 0.4 * width));
  const left = boxes + 8 + Math.max(20, ...texts.map(textWidth));
  const right = 52;
  const room = Math.max(20, width - left - right);
  const others = svgNode("path", {fill: "var(--chart-bar)"});
  const kept = svgNode("path", {fill: "var(--chart-mark)"});
  const expected = svgNode("path", {fill: "none", stroke: "var(--text)", "stroke-width": 1.25});
  const rows = texts.map((text, i) => {
    const y = i * crossBarsRow + crossBarsRow / 2 + 4;
    return {
      name: svgNode("text", {x: boxes, y, fill: "var(--text)"}, text),
      count: svgNode("text", {y, fill: "var(--muted)"}),
    };
  });
  const chart = svgNode(
    "svg",
    {width, height, viewBox: `0 0 ${width} ${height}`, role: "img", style: chartStyle},
    others,
    kept,
    expected,
    svgNode("line", {x1: left, x2: left, y1: 0, y2: height, stroke: "var(--chart-axis)"}),
    ...rows.flatMap(({name, count}) => [name, count]),
  );
  const describe = (description: string) => chart.setAttribute("aria-label", description);
  describe(options.description);

  function bars(values: ArrayLike<number>, scale: number, inset: number): string {
    let path = "";
    for (let i = 0; i < names.length; i++) {
      const length = values[i]! * scale;
      if (length <= 0) continue;
      const high = crossBarsRow - 2 * inset;
      path += `M${left},${i * crossBarsRow + inset}h${Math.max(0.75, length).toFixed(2)}v${high}H${left}z`;
    }
    return path;
  }

  return {
    chart,
    describe,
    draw({all, others: other, kept: keep, share, chosen}) {
      let max = 1;
      for (let i = 0; i < names.length; i++) max = Math.max(max, other[i]!, all[i]! * share);
      const scale = room / max;
      others.setAttribute("d", bars(other, scale, 4));
      kept.setAttribute("d", bars(keep, scale, 4));
      let ticks = "";
      if (share > 0 && share < 1) {
        for (let i = 0; i < names.length; i++) {
          ticks += `M${(left + all[i]! * share * scale).toFixed(2)},${i * crossBarsRow + 2}v${crossBarsRow - 4}`;
        }
      }
      expected.setAttribute("d", ticks);
      rows.forEach(({name, count}, i) => {
        const end = Math.max(other[i]!, share < 1 ? all[i]! * share : 0) * scale;
        count.setAttribute("x", (left + end + 5).toFixed(2));
        setText(count, format(lang).number(keep[i]!));
        name.setAttribute("font-weight", chosen?.[i] === true ? "600" : "400");
        name.setAttribute("fill", chosen === null || chosen[i] === true ? "var(--text)" : "var(--muted)");
      });
    },
  };
}
