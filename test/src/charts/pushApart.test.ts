import {expect, test} from "vitest";
import {pushApart} from "../../../src/charts/pushApart.js";

test("what is far enough apart stays, what is not is moved, in its order", () => {
  expect(pushApart([10, 90, 50], 15, 0, 100)).toEqual([10, 90, 50]);
  expect(pushApart([50, 48, 52], 10, 0, 100)).toEqual([58, 48, 68]);
});

test("at the bounds they are moved back", () => {
  expect(pushApart([99, 98], 10, 0, 100)).toEqual([100, 90]);
  expect(pushApart([-5], 10, 0, 100)).toEqual([0]);
  expect(pushApart([], 10, 0, 100)).toEqual([]);
});
