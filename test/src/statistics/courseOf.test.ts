import {expect, test} from "vitest";
import {courseOf} from "../../../src/statistics/courseOf.js";

const course = (...values: readonly number[]) => courseOf(values, (value) => value);

test("a course tells the first, the highest, the lowest and the last value in the order of time", () => {
  expect(course(40, 43, 22, 30)).toEqual([40, 43, 22, 30]);
  expect(course(10, 20, 43, 30, 25)).toEqual([10, 43, 25]);
  expect(course(9, 7, 4, 2)).toEqual([9, 2]);
});

test("where the ends are the extremes, a course tells the furthest way back between them, if that is long enough", () => {
  expect(course(43, 2.4, 5, 11, 9, 2.2)).toEqual([43, 2.4, 11, 2.2]);
  expect(course(0, 5, 8, 6, 9, 10)).toEqual([0, 8, 6, 10]);
  expect(course(0, 5, 8, 7, 9, 10)).toEqual([0, 10]);
});

test("what an end tells already is not told again, and of few values nothing is made up", () => {
  expect(course(5, 5, 3, 2, 2)).toEqual([5, 2]);
  expect(course(5)).toEqual([5]);
  expect(course()).toEqual([]);
});
