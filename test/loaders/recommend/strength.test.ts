import {expect, test} from "vitest";
import {strengthOf} from "../../../loaders/recommend/strength.js";

test("a recommendation is labelled by its similarity times what sets the two films apart", () => {
  const reasons = (surplus: number) => [
    {kind: "director" as const, value: "A", share: surplus, surplus},
    {kind: "other" as const, value: null, share: 100 - surplus, surplus: 0},
  ];
  expect(strengthOf(0.4, reasons(45))).toBe("strong");
  expect(strengthOf(0.4, reasons(44))).toBe("fair");
  expect(strengthOf(0.4, reasons(20))).toBe("fair");
  expect(strengthOf(0.4, reasons(19))).toBe("loose");
  expect(strengthOf(0, [])).toBe("loose");
});
