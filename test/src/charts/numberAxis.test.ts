import {expect, test} from "vitest";
import {numberAxis} from "../../../src/charts/numberAxis.js";

const narrow = {lang: "en", side: "x", room: 200} as const;

test("a linear axis has round ends, ends with the values, or starts at 0", () => {
  expect(numberAxis([3, 97], narrow).scale.domain).toEqual([0, 100]);
  expect(numberAxis([3, 97], {...narrow, exact: true}).scale.domain).toEqual([3, 97]);
  expect(numberAxis([40, 50], {...narrow, zero: true}).scale.domain).toEqual([0, 50]);
});

test("a logarithmic axis has powers of ten, or finer ticks within few of them", () => {
  const ticks = (values: number[]) => numberAxis(values, {...narrow, scale: "log"}).scale.ticks;
  expect(ticks([1, 1000])).toEqual([1, 10, 100, 1000]);
  expect(ticks([0.4, 6])).toEqual([0.5, 1, 2, 5]);
  expect(ticks([1.1, 1.4]).length).toBeGreaterThan(1);
});

test("its ticks have room", () => {
  for (const room of [120, 200, 400, 900]) {
    const {scale, labelWidth} = numberAxis([1, 3e9], {...narrow, room, scale: "log"});
    expect((scale.ticks.length - 1) * labelWidth).toBeLessThan(room);
  }
});

test("no, one or impossible values still have an axis", () => {
  for (const scale of ["linear", "log"] as const) {
    for (const values of [[], [7], [Number.NaN, Number.POSITIVE_INFINITY], [0]]) {
      const axis = numberAxis(values, {...narrow, scale});
      const [low, high] = axis.scale.domain;
      expect(low).toBeLessThan(high);
      expect(axis.at(low)).toBe(0);
      expect(axis.at(high)).toBe(1);
      expect(axis.at(-1e9)).toBe(0);
    }
  }
});

test("what writes a tick is given the number alone, not its place among the ticks", () => {
  const write = (value: number, digits = 0) => value.toFixed(digits);
  const {tickFormat, ticks} = numberAxis([0, 30], {...narrow, write}).scale;
  expect(ticks.map(tickFormat as (value: number) => string)).toEqual(ticks.map(String));
});
