// @vitest-environment jsdom
import * as Plot from "@observablehq/plot";
import {describe, expect, it} from "vitest";
import {textWidth} from "../../../src/charts/fitText.js";
import {verticalRules} from "../../../src/charts/verticalRules.js";

const width = 600;

/** Where the names stand, by their rows from below, and how far up the lines go. */
function drawn(rules: readonly {readonly value: number; readonly label: string}[]) {
  const {lines, texts, height} = verticalRules(rules, (value) => value, width);
  const svg = Plot.plot({
    width,
    height: 200,
    marginTop: height,
    marginLeft: 0,
    marginRight: 0,
    x: {domain: [0, width], range: [0, width], axis: null},
    marks: [lines, texts],
  }) as SVGSVGElement;
  const number = (node: Element, name: string) => Number(node.getAttribute(name));
  const shift = (node: Element | null) =>
    (/translate\(([-\d.]+),([-\d.]+)\)/.exec(node?.getAttribute("transform") ?? "") ?? [0, 0, 0])
      .slice(1)
      .map(Number);
  return {
    lines: [...svg.querySelectorAll("line")].map((node) => ({
      x: number(node, "x1") + shift(node.closest("g"))[0]!,
      top: Math.min(number(node, "y1"), number(node, "y2")),
    })),
    names: [...svg.querySelectorAll("text")].map((node) => {
      const [x = 0, y = 0] = shift(node);
      const [dx = 0, dy = 0] = shift(node.closest("g"));
      const half = textWidth(node.textContent ?? "") / 2;
      return {text: node.textContent ?? "", left: x + dx - half, right: x + dx + half, y: y + dy};
    }),
  };
}

describe("rules across a chart", () => {
  it("have their names in the middle where these are apart", () => {
    const {names} = drawn([
      {value: 100, label: "one"},
      {value: 400, label: "two"},
    ]);
    for (const [i, middle] of [100, 400].entries())
      expect(Math.abs((names[i]!.left + names[i]!.right) / 2 - middle)).toBeLessThan(1);
    expect(names[0]!.y).toBe(names[1]!.y);
  });

  it("cross no name of another one", () => {
    const {lines, names} = drawn([
      {value: 300, label: "cost earned back"},
      {value: 314, label: "median"},
    ]);
    for (const name of names)
      for (const line of lines)
        expect(line.top < name.y && line.x > name.left && line.x < name.right, name.text).toBe(false);
    expect(names[0]!.y).not.toBe(names[1]!.y);
  });

  it("keep their names within the picture", () => {
    const {names} = drawn([
      {value: 4, label: "cost earned back"},
      {value: 18, label: "median"},
      {value: 598, label: "the mean of all"},
    ]);
    for (const {left, right} of names) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
    }
  });
});
