import * as Plot from "@observablehq/plot";
import {format} from "../format/format.js";
import type {ChartOptions} from "./chartOptions.js";
import {asPicture, chartStyle} from "./chartStyle.js";
import {fitText, textWidth} from "./fitText.js";

export interface Ranked {
  readonly name: string;
  /** Follows the name where there is room. */
  readonly detail: string;
  /** Places in both orders, from 1. */
  readonly left: number;
  readonly right: number;
  /** Stands in a tip below the name. */
  readonly tip: string;
}

export interface RanksOptions extends ChartOptions {
  /** Places shown on either side. */
  readonly shown: number;
  readonly leftName: string;
  readonly rightName: string;
}

/**
 * The first of two orders side by side: what stands in both is joined; what stands in one only has its place in the
 * other beside its name, on a wide picture.
 */
export function ranksChart(items: readonly Ranked[], options: RanksOptions): SVGSVGElement {
  const {lang, width, description, shown, leftName, rightName} = options;
  const narrow = width < 500;
  const both = items.filter(({left, right}) => left <= shown && right <= shown);
  const place = format(lang).number;
  const most = narrow ? (width - 110) / 2 : Math.min(340, (width - 150) / 2);
  const side = (key: "left" | "right", other: "left" | "right") =>
    items
      .filter((item) => item[key] <= shown)
      .map((item) => {
        const stays = item[other] <= shown;
        const far = stays || narrow ? "" : ` → ${place(item[other])}`;
        const whole = `${item.name} ${item.detail}`;
        const free = most - textWidth(far);
        const name = textWidth(whole) <= free ? whole : fitText(item.name, free);
        return {...item, rank: item[key], stays, text: name + far};
      });
  const [left, right] = [side("left", "right"), side("right", "left")];
  const space = (rows: readonly {readonly text: string}[], title: string) =>
    34 + Math.min(most, Math.max(textWidth(title) - 30, ...rows.map(({text}) => textWidth(text))));
  const [marginLeft, marginRight] = [space(left, leftName), space(right, rightName)];
  const rows = Math.min(shown, Math.max(1, left.length, right.length));
  const text = (values: typeof left, x: 0 | 1) =>
    [true, false].map((stays) =>
      Plot.text(
        values.filter((value) => value.stays === stays),
        {
          x: () => x,
          y: "rank",
          dx: x === 0 ? -28 : 28,
          textAnchor: x === 0 ? "end" : "start",
          text: "text",
          fill: stays ? "var(--text)" : "var(--muted)",
          fontWeight: stays ? 600 : 400,
        },
      ),
    );
  const numbers = (values: typeof left, x: 0 | 1) =>
    Plot.text(values, {
      x: () => x,
      y: "rank",
      dx: x === 0 ? -8 : 8,
      textAnchor: x === 0 ? "end" : "start",
      text: ({rank}: {rank: number}) => place(rank),
      fill: "var(--muted)",
    });
  const dots = [...left.map((item) => ({...item, x: 0})), ...right.map((item) => ({...item, x: 1}))];
  const title = (x: 0 | 1, name: string) =>
    Plot.text([name], {
      x: () => x,
      frameAnchor: "top",
      dy: -20,
      dx: x === 0 ? -8 : 8,
      textAnchor: x === 0 ? "end" : "start",
      text: (value: string) => fitText(value, most + 26),
      fill: "var(--text)",
      fontWeight: 600,
    });
  return asPicture(
    Plot.plot({
      width,
      height: 44 + rows * 24,
      marginTop: 36,
      marginBottom: 8,
      marginLeft,
      marginRight,
      style: chartStyle,
      x: {type: "linear", domain: [0, 1], axis: null},
      y: {type: "linear", domain: [0.5, rows + 0.5], reverse: true, axis: null},
      marks: [
        title(0, leftName),
        title(1, rightName),
        Plot.link(both, {
          x1: () => 0,
          x2: () => 1,
          y1: "left",
          y2: "right",
          stroke: "var(--chart-mark)",
          strokeWidth: 2,
        }),
        Plot.dot(dots, {
          x: "x",
          y: "rank",
          r: 4,
          fill: ({stays}: {stays: boolean}) => (stays ? "var(--chart-mark)" : "var(--chart-bar)"),
        }),
        ...text(left, 0),
        ...text(right, 1),
        numbers(left, 0),
        numbers(right, 1),
        Plot.tip(
          dots,
          Plot.pointer({
            x: "x",
            y: "rank",
            title: ({name, detail, tip}: Ranked) => `${name} ${detail}\n${tip}`,
          }),
        ),
      ],
    }),
    description,
  );
}
