import * as Plot from "@observablehq/plot";

export interface ScatterDot {
  /** On a logarithmic axis above 0; others are left out. */
  readonly x: number;
  readonly y: number;
  /** Stands at the dot if there is room (the first ones come first), and in its tip. For a few dots only. */
  readonly name?: string;
  /** Stands in the tip of a dot without a name. */
  readonly tip?: string;
  readonly emphasis?: keyof typeof colours;
}

const colours = {
  gain: "var(--chart-gain)",
  loss: "var(--chart-loss)",
  suspect: "var(--chart-suspect)",
  mark: "var(--chart-mark)",
} as const;

/**
 * Dots, smaller and paler the more they are; those of emphasis apart, to be drawn upon the names, and hollow
 * where they are to be checked.
 *
 * @param alone whether the dots are all that is drawn: without any emphasis all have the colour of the mark
 */
export function scatterDots(dots: readonly ScatterDot[], alone: boolean) {
  const others = dots.filter(({emphasis}) => emphasis === undefined);
  const strong = dots.filter(({emphasis}) => emphasis !== undefined);
  const size = dots.length > 300 ? 2.5 : 4;
  const colour = ({emphasis}: ScatterDot) => colours[emphasis ?? "mark"];
  return {
    plain: Plot.dot(others, {
      x: "x",
      y: "y",
      r: size,
      fill: alone && strong.length === 0 ? colours.mark : "var(--chart-axis)",
      fillOpacity: dots.length > 60 ? 0.45 : 0.8,
    }),
    strong: [
      Plot.dot(
        strong.filter(({emphasis}) => emphasis !== "suspect"),
        {x: "x", y: "y", r: size + 0.5, fill: colour, stroke: "var(--paper)", strokeWidth: 0.75},
      ),
      Plot.dot(
        strong.filter(({emphasis}) => emphasis === "suspect"),
        {x: "x", y: "y", r: size, fill: "var(--paper)", stroke: colour, strokeWidth: 1.75},
      ),
    ],
  };
}
