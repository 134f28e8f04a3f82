import * as Plot from "@observablehq/plot";
import {format} from "../format/format.js";
import type {ChartOptions} from "./chartOptions.js";
import {asPicture, chartStyle} from "./chartStyle.js";
import {fitText} from "./fitText.js";
import {tiesLayout} from "./tiesLayout.js";

/** Somebody in a graph of ties. */
export interface TiedPerson {
  /** Tells people apart, also those of the same name. */
  readonly key: string;
  readonly name: string;
  /** Written strong, in the colour of the mark. */
  readonly strong?: boolean;
}

export interface ChartTie {
  readonly a: TiedPerson;
  readonly b: TiedPerson;
  /** How many films they share; the line is the thicker the more. */
  readonly films: number;
}

export interface TiesOptions extends ChartOptions {
  /** Stands in the tip of a line: "13 films". */
  readonly films: (count: number) => string;
}

/** Who works with whom: names joined by lines, each with the number of films in its middle. */
export function tiesChart(ties: readonly ChartTie[], options: TiesOptions): SVGSVGElement {
  const {lang, width, description, films} = options;
  const people = new Map<string, TiedPerson>();
  for (const person of ties.flatMap(({a, b}) => [a, b])) {
    // Strong in one tie is strong in all.
    if (people.get(person.key)?.strong !== true) people.set(person.key, person);
  }
  const keys = [...people.keys()];
  const index = new Map(keys.map((key, i) => [key, i]));
  const texts = keys.map((key) => fitText(people.get(key)?.name ?? "", 0.42 * width));
  const layout = tiesLayout(
    texts,
    ties.map(({a, b}) => ({source: index.get(a.key)!, target: index.get(b.key)!})),
    width,
  );
  const most = Math.max(1, ...ties.map((tie) => tie.films));
  const lines = ties.map((tie) => {
    const from = layout.places[index.get(tie.a.key)!]!;
    const to = layout.places[index.get(tie.b.key)!]!;
    return {
      x1: from.x,
      y1: from.y,
      x2: to.x,
      y2: to.y,
      x: (from.x + to.x) / 2,
      y: (from.y + to.y) / 2,
      films: tie.films,
      thick: 1 + (3 * tie.films) / most,
      says: `${tie.a.name} × ${tie.b.name}\n${films(tie.films)}`,
    };
  });
  const names = layout.places.map((place, i) => ({
    ...place,
    text: texts[i]!,
    strong: people.get(keys[i]!)?.strong === true,
  }));
  return asPicture(
    Plot.plot({
      width,
      height: layout.height,
      margin: 0,
      style: chartStyle,
      x: {domain: [0, width], axis: null},
      y: {domain: [layout.height, 0], axis: null},
      marks: [
        Plot.link(lines, {
          x1: "x1",
          y1: "y1",
          x2: "x2",
          y2: "y2",
          stroke: "var(--chart-bar)",
          strokeWidth: "thick",
        }),
        Plot.text(lines, {
          x: "x",
          y: "y",
          text: ({films: count}: {films: number}) => format(lang).number(count),
          fill: "var(--muted)",
          fontSize: 11,
          stroke: "var(--paper)",
          strokeWidth: 4,
        }),
        ...[false, true].map((strong) =>
          Plot.text(
            names.filter((name) => name.strong === strong),
            {
              x: "x",
              y: "y",
              text: "text",
              fill: strong ? "var(--chart-mark)" : "var(--text)",
              fontWeight: strong ? 600 : 400,
              stroke: "var(--paper)",
              strokeWidth: 5,
            },
          ),
        ),
        Plot.tip(lines, Plot.pointer({x: "x", y: "y", title: "says"})),
      ],
    }),
    description,
  );
}
