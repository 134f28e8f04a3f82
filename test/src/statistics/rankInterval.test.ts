import {expect, test} from "vitest";
import {rankInterval} from "../../../src/statistics/rankInterval.js";

test("a median has an interval by ranks", () => {
  expect(rankInterval([])).toBeNull();
  expect(rankInterval([4])).toEqual({median: 4, low: 4, high: 4});
  // Of a hundred, the ranks 40 and 61.
  const hundred = Array.from({length: 100}, (_, i) => 100 - i);
  expect(rankInterval(hundred)).toEqual({median: 50.5, low: 40, high: 61});
});
