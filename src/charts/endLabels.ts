import * as Plot from "@observablehq/plot";
import {fitText, textWidth} from "./fitText.js";
import type {NumberAxis} from "./numberAxis.js";
import {pushApart} from "./pushApart.js";
import type {Series} from "./seriesChart.js";

const gap = 15;

/**
 * The names of lines, at the right of the frame, none upon another, each joined to the end of its line.
 *
 * @returns the right margin for them, and their marks once the axes (linear ones) are known
 */
export function endLabels(series: readonly Series[], width: number) {
  const texts = series.map(({name}) => fitText(name, Math.max(112, 0.22 * width)));
  return {
    width: 18 + Math.max(0, ...texts.map(textWidth)),
    /** @param room width and height of the frame in pixels */
    marks: (x: NumberAxis, y: NumberAxis, room: {readonly x: number; readonly y: number}) => {
      const ends = series.flatMap(({colour, points}, i) => {
        const end = points.findLast((point) => point.y !== null);
        return end === undefined || end.y === null ? [] : [{text: texts[i]!, colour, x: end.x, y: end.y}];
      });
      const places = pushApart(
        ends.map((end) => room.y * (1 - y.at(end.y))),
        gap,
        8,
        room.y,
      );
      const [left, right] = x.scale.domain;
      const [bottom, top] = y.scale.domain;
      const rows = ends.map((end, i) => ({
        ...end,
        toX: right + ((right - left) * 12) / room.x,
        toY: top - ((top - bottom) * places[i]!) / room.y,
      }));
      return [
        Plot.link(rows, {x1: "x", y1: "y", x2: "toX", y2: "toY", stroke: "colour", strokeOpacity: 0.6}),
        Plot.text(rows, {x: "toX", y: "toY", dx: 3, textAnchor: "start", text: "text", fill: "var(--text)"}),
      ];
    },
  };
}
