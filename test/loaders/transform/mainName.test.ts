import {describe, expect, it} from "vitest";
import {mainName} from "../../../loaders/transform/mainName.js";

describe("mainName", () => {
  it("is the most frequent name, also where it comes late", () => {
    expect(mainName(["Bob", "Robert", "Robert"])).toBe("Robert");
  });

  it("is the first of equally frequent names", () => {
    expect(mainName(["Robert", "Bob", "Bob", "Robert"])).toBe("Robert");
  });

  it("takes names that differ in a code point as two", () => {
    expect(mainName(["Jose\u0301", "José", "José"])).toBe("José");
  });
});
