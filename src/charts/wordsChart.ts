import * as Plot from "@observablehq/plot";
import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import {asPicture, chartStyle} from "./chartStyle.js";

export interface WordShares {
  readonly word: string;
  /** Share of the earlier and of the later films with the word, in per cent. */
  readonly early: number;
  readonly late: number;
}

/** Words ranked as they come: a hollow dot for the earlier films, a full one for the later ones, from 0. */
export function wordsChart(
  words: readonly WordShares[],
  options: {
    readonly lang: Language;
    readonly width: number;
    readonly description: string;
    readonly axis: string;
  },
): SVGSVGElement {
  const {lang, width, description, axis} = options;
  return asPicture(
    Plot.plot({
      width,
      height: 60 + words.length * 20,
      marginLeft: 84,
      marginRight: 12,
      marginTop: 8,
      marginBottom: 42,
      style: chartStyle,
      x: {
        domain: [0, Math.max(...words.flatMap(({early, late}) => [early, late]), 1)],
        nice: true,
        grid: true,
        ticks: width < 500 ? 4 : 8,
        tickFormat: (value: number) => format(lang).number(value, Number.isInteger(value) ? 0 : 1),
        label: axis,
        labelAnchor: "center",
        labelArrow: "none",
      },
      y: {type: "point", domain: words.map(({word}) => word), label: null, tickSize: 0},
      marks: [
        Plot.axisY({fill: "var(--text)", tickSize: 0, label: null}),
        Plot.ruleX([0], {stroke: "var(--chart-axis)"}),
        Plot.ruleY(words, {y: "word", x1: "early", x2: "late", stroke: "var(--chart-bar)", strokeWidth: 3}),
        Plot.dot(words, {
          x: "early",
          y: "word",
          r: 4,
          fill: "var(--surface)",
          stroke: "var(--chart-unknown)",
          strokeWidth: 2,
        }),
        Plot.dot(words, {x: "late", y: "word", r: 4.5, fill: "var(--chart-mark)"}),
      ],
    }),
    description,
  );
}
