import {describe, expect, it} from "vitest";
import {mainName} from "../../../loaders/transform/mainName.js";

describe("mainName", () => {
  it("is the most frequent name, also where it comes late", () => {
    expect(mainName(Int32Array.of(4, 2, 2))).toBe(2);
  });

  it("is the first of equally frequent names", () => {
    expect(mainName(Int32Array.of(2, 4, 4, 2))).toBe(2);
  });
});
