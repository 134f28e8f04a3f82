import {expect, it} from "vitest";
import {TwoReadings} from "../../../loaders/extract/twoReadings.js";
import {recordOf} from "./recordOf.js";

it("keeps little of a cell that it may show", () => {
  const readings = new TwoReadings<number>();
  readings.add(recordOf("9".repeat(1_000_000)), 0, 0, 1, 2);
  expect(readings.settle(() => undefined)?.length).toBeLessThan(200);
});
