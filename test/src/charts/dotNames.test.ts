// @vitest-environment jsdom
import {expect, test} from "vitest";
import {dotNames} from "../../../src/charts/dotNames.js";
import type {ScatterDot} from "../../../src/charts/scatterDots.js";

const frame = {x1: 0, y1: 0, x2: 400, y2: 200};
const around = (emphasis?: "gain"): ScatterDot[] =>
  Array.from({length: 400}, (_, i) => ({
    x: 10 * (i % 40),
    y: 20 * Math.floor(i / 40),
    ...(emphasis && {emphasis}),
  }));
const names = (dots: readonly ScatterDot[]) => dotNames(dots, (dot) => dot, frame, []);

test("a name may hide plain dots, but is left out where dots of emphasis would be drawn upon it", () => {
  const named = {x: 200, y: 100, name: "The first of all"};
  expect(names([named, ...around()])).toHaveLength(1);
  expect(names([named, ...around("gain")])).toHaveLength(0);
  expect(names([named])).toHaveLength(1);
});
