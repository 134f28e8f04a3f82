import {expect, test} from "vitest";
import {powersOfTen, powersWithRoom} from "../../../src/charts/logAxis.js";

test("powers of ten are thinned out until their labels stand apart", () => {
  expect(powersWithRoom(1e-6, 631, 1100, "es")).toEqual(powersOfTen(1e-6, 631));
  expect(powersWithRoom(1e-6, 631, 264, "es").map(Math.log10)).toEqual([-6, -4, -2, 0, 2]);
});

test("where there is room for no two of them one is left", () => {
  expect(powersWithRoom(1, 1000, 10, "en")).toEqual([1]);
});
